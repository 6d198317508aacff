using System.Linq.Expressions;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.FollowUps.Reassigning;

/// <summary>The rows of the due list, each with a box to choose it, as many on a page as can be chosen.</summary>
public sealed class ReassignmentChoices : ListDefinition<FollowUpDue, ReassignmentChoice>
{
    public ReassignmentChoices(FollowUpList? list, IReadOnlyCollection<Guid> chosen)
        : base("Customers to choose from")
    {
        PageSize = ReassignmentInput.Most;
        Key(row => row.Enrollment.PublicId, unique: row => row.Id);
        Column("Customer", row => Partial("_ReassignmentChoice", row with { IsChosen = chosen.Contains(row.Enrollment) }));
        var due = Column("Due", row => row.Due is { } day ? OfficeFormat.Date(day) : "–").Class("rr-time");
        _ = list is FollowUpList.Declined or FollowUpList.Ended
            ? due.Sort("due", row => row.List, row => row.LastNameKey, row => row.FirstNameKey)
            : due.Sort("due", row => row.List, row => row.Due!.Value, row => row.LastNameKey, row => row.FirstNameKey);
        Column("List", row => row.List.InWords());
        Column("Exit", row => new ListCell { Text = OfficeFormat.Date(row.ExitOn), SecondLine = row.Program.Name() }).Class("rr-time");
        Column("Planner", row => row.Planner ?? "–");
        SortedBy("due");
    }

    protected override Expression<Func<FollowUpDue, ReassignmentChoice>> Row => row => new ReassignmentChoice
    {
        Enrollment = row.Enrollment.PublicId,
        FirstName = row.Enrollment.Participant.FirstName,
        LastName = row.Enrollment.Participant.LastName,
        Program = row.Program,
        ExitOn = row.FollowedExit.ExitOn,
        Due = row.Due,
        List = row.List,
        PlannerId = row.PlannerId,
        Planner = row.Planner!.DisplayName,
    };
}

public sealed record ReassignmentChoice : Unlogged
{
    public required Guid Enrollment { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required DateOnly ExitOn { get; init; }

    public required DateOnly? Due { get; init; }

    public required FollowUpList List { get; init; }

    public required long? PlannerId { get; init; }

    public required string? Planner { get; init; }

    public bool IsChosen { get; init; }

    public ChosenEnrollment Value => new(Enrollment, PlannerId);
}
