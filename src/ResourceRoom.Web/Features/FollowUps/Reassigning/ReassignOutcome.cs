using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.FollowUps.Reassigning;

public abstract record ReassignOutcome
{
    private ReassignOutcome()
    {
    }

    public sealed record NotThere : ReassignOutcome;

    public sealed record NoSuchPlanner : ReassignOutcome;

    /// <summary>The form was saved before, with other entries.</summary>
    public sealed record FormReused : ReassignOutcome;

    public sealed record Done(Reassigned What) : ReassignOutcome;
}

/// <summary>What moved, and what stayed as it is and why.</summary>
public sealed record Reassigned
{
    public required User To { get; init; }

    public required int Moved { get; init; }

    public IReadOnlyList<StayingRow> Elsewhere { get; init; } = [];

    public IReadOnlyList<StayingRow> OutOfReach { get; init; } = [];

    public IReadOnlyList<StayingRow> Already { get; init; } = [];

    public IReadOnlyList<StayingRow> NotExited { get; init; } = [];

    public bool HasStaying => Elsewhere.Count + OutOfReach.Count + Already.Count + NotExited.Count > 0;
}

public sealed record StayingRow(Guid Customer, string Name, WorkforceProgram Program, string? Planner) : Unlogged
{
    public static StayingRow Of(Enrollment row) =>
        new(row.Participant.PublicId, ItemWords.FullName(row.Participant.FirstName, row.Participant.LastName), row.Program, row.Planner?.DisplayName);
}

public sealed class StayingList : ListDefinition<StayingRow>
{
    public StayingList(string caption)
        : base(caption)
    {
        Column("Name", row => Link(row.Name, Links.CustomerOutcomes(row.Customer)));
        Column("Program", row => row.Program.Name());
        Column("Planner", row => row.Planner ?? "None");
    }
}
