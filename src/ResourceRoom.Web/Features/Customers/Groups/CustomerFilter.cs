using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Groups;

public sealed record CustomerFilter : ListFilter<Enrollment>
{
    public const string Nobody = "none";

    public string? Status { get; init; }

    /// <summary>The account of a planner, or <see cref="Nobody"/>.</summary>
    public string? Planner { get; init; }

    public string? Exit { get; init; }

    /// <summary>The office's day, on which an exit is due.</summary>
    internal DateOnly Today { get; init; }

    internal ExitFilter? ChosenExit => FilterRules.Chosen<ExitFilter>(Exit);

    /// <summary>Words of the name. Sent, not addressed.</summary>
    internal string? Name { get; init; }

    public override IQueryable<Enrollment> Apply(IQueryable<Enrollment> rows)
    {
        if (FilterRules.Chosen<EnrollmentStatus>(Status) is { } status)
        {
            rows = rows.Where(row => row.Status == status);
        }

        if (FilterRules.Number(Planner) is { } planner)
        {
            rows = rows.Where(row => row.PlannerId == planner);
        }
        else if (Planner == Nobody)
        {
            rows = rows.Where(row => row.PlannerId == null);
        }

        rows = ChosenExit.Apply(rows, Today);
        foreach (var word in NameKey.Words(Name ?? ""))
        {
            rows = rows.Where(row => row.LastNameKey.Contains(word) || row.FirstNameKey.Contains(word));
        }

        return rows;
    }
}

public sealed class CustomerFilterValidator : AbstractValidator<CustomerFilter>
{
    public CustomerFilterValidator()
    {
        RuleFor(filter => filter.Status).MayBeChosen("a status", text => FilterRules.Chosen<EnrollmentStatus>(text) is not null);
        RuleFor(filter => filter.Planner).MayBeChosen("a planner", text => text == CustomerFilter.Nobody || FilterRules.Number(text) is not null);
        RuleFor(filter => filter.Exit).MayBeAnExit();
    }
}
