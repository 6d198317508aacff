using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Domain.Catalog;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Catalog.Room;

public sealed record RoomServiceFilter : CatalogFilter<Service>
{
    public string? Kind { get; init; }

    internal override string? Group => Kind;

    public override IQueryable<Service> Apply(IQueryable<Service> rows)
    {
        var services = InState(rows);
        return FilterRules.Chosen<ServiceKind>(Kind) is { } kind ? services.Where(service => service.Kind == kind) : services;
    }
}

public sealed class RoomServiceFilterValidator : AbstractValidator<RoomServiceFilter>
{
    public RoomServiceFilterValidator()
    {
        RuleFor(filter => filter.Kind).MayBeChosen("a kind", kind => FilterRules.Chosen<ServiceKind>(kind) is not null);
        RuleFor(filter => filter.State).MayBeChosen("a status", state => FilterRules.Chosen<ServiceState>(state) is not null);
    }
}

public sealed record RoomServiceRow(string Code, string Name, ServiceKind Kind, int Position, int? DeskKey, OfferedDays Days);

public sealed class RoomServiceList : ListDefinition<Service, RoomServiceRow>
{
    public RoomServiceList(DateOnly today)
        : base(CatalogKind.Room.InWords())
    {
        Key(service => service.Code, unique: service => service.Id);

        Column("Service", row => Link(row.Name, CatalogKind.Room.Address(row.Code))).Sort("name", service => service.Name);
        Column("Code", row => row.Code).Sort("code", service => service.Code);
        Column("Kind", row => row.Kind.InWords()).Sort("kind", service => service.Kind, service => service.Position);
        Column("Place in lists", row => row.Position.ToString(CultureInfo.InvariantCulture)).Sort("place", service => service.Position).InFile(row => row.Position);
        Column("Desk key", row => row.DeskKey?.ToString(CultureInfo.InvariantCulture) ?? "–").InFile(row => row.DeskKey);
        Column("Status", row => Tag(row.Days.InWords(today), CatalogWords.TagOf(row.Days, today)));
        SortedBy("place");
    }

    protected override Expression<Func<Service, RoomServiceRow>> Row => service => new RoomServiceRow(
        service.Code, service.Name, service.Kind, service.Position, service.DeskKey, new OfferedDays(service.EffectiveFrom, service.EffectiveUntil));
}
