using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Groups;

public sealed record GroupFilter : ListFilter<GroupRow>
{
    public string? Program { get; init; }

    public string? Year { get; init; }

    public string? Area { get; init; }

    public override IQueryable<GroupRow> Apply(IQueryable<GroupRow> rows)
    {
        if (FilterRules.Chosen<WorkforceProgram>(Program) is { } program)
        {
            rows = rows.Where(row => row.Program == program);
        }

        if (FilterRules.Number(Year) is { } year)
        {
            rows = rows.Where(row => row.Year == year);
        }

        return FilterRules.Number(Area) is { } area ? rows.Where(row => row.LwiaNumber == area) : rows;
    }
}

public sealed class GroupFilterValidator : AbstractValidator<GroupFilter>
{
    public GroupFilterValidator()
    {
        RuleFor(filter => filter.Program).MayBeChosen("a program", text => FilterRules.Chosen<WorkforceProgram>(text) is not null);
        RuleFor(filter => filter.Year).MayBeChosen("a program year", text => FilterRules.Number(text) is not null);
        RuleFor(filter => filter.Area).MayBeChosen("an LWIA", text => FilterRules.Number(text) is not null);
    }
}
