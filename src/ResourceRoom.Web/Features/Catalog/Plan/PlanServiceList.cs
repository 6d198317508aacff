using System.Linq.Expressions;

using ResourceRoom.Domain.Catalog;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Catalog.Plan;

public sealed record PlanServiceFilter : CatalogFilter<PlanService>
{
    public string? Category { get; init; }

    internal override string? Group => Category;

    public override IQueryable<PlanService> Apply(IQueryable<PlanService> rows)
    {
        var services = InState(rows);
        return FilterRules.Chosen<ServiceCategory>(Category) is { } category ? services.Where(service => service.Category == category) : services;
    }
}

public sealed class PlanServiceFilterValidator : AbstractValidator<PlanServiceFilter>
{
    public PlanServiceFilterValidator()
    {
        RuleFor(filter => filter.Category).MayBeChosen("a category", category => FilterRules.Chosen<ServiceCategory>(category) is not null);
        RuleFor(filter => filter.State).MayBeChosen("a status", state => FilterRules.Chosen<ServiceState>(state) is not null);
    }
}

public sealed record PlanServiceRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ServiceCategory Category { get; init; }

    public required string? Pirl { get; init; }

    public required IReadOnlyList<ExitHold> Holds { get; init; }

    public required OfferedDays Days { get; init; }
}

public sealed class PlanServiceList : ListDefinition<PlanService, PlanServiceRow>
{
    public PlanServiceList(DateOnly today)
        : base(CatalogKind.Plan.InWords())
    {
        Key(service => service.Code, unique: service => service.Id);

        Column("Service", row => Link(row.Name, CatalogKind.Plan.Address(row.Code))).Sort("name", service => service.Name);
        Column("Code", row => row.Code).Sort("code", service => service.Code);
        Column("Category", row => row.Category.InWords()).Sort("category", service => service.Category);
        Column("PIRL", row => CatalogWords.PirlInWords(row.Pirl));
        Column("Holds off exit", row => CatalogWords.HoldsInWords(row.Holds));
        Column("Status", row => Tag(row.Days.InWords(today), CatalogWords.TagOf(row.Days, today)));
        SortedBy("category");
    }

    protected override Expression<Func<PlanService, PlanServiceRow>> Row => service => new PlanServiceRow
    {
        Code = service.Code,
        Name = service.Name,
        Category = service.Category,
        Pirl = service.Pirl,
        Holds = service.Holds.OrderBy(row => row.Program).Select(row => row.Hold).ToList(),
        Days = new OfferedDays(service.EffectiveFrom, service.EffectiveUntil),
    };
}
