using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Caseload;

public sealed record CaseloadPage
{
    public required CaseloadFilter Input { get; init; }

    public required CaseloadCounts Counts { get; init; }

    /// <summary>How many of these enrollments wait for their exit to be recorded.</summary>
    public required int ExitsDue { get; init; }

    /// <summary>What is due in follow-up of these customers, by list.</summary>
    public required DueCounts Due { get; init; }

    public ListPage? List { get; init; }
}

/// <summary>None is counted beyond what the navigation counts.</summary>
public sealed record DueCounts
{
    public required int Overdue { get; init; }

    public required int DueIn7Days { get; init; }

    public required int MissedBeforeKnown { get; init; }

    public required int DueIn30Days { get; init; }

    public required int NothingPlanned { get; init; }

    public bool IsNothingPressing => Overdue + DueIn7Days + MissedBeforeKnown == 0;

    public IEnumerable<(FollowUpList List, int Count)> ByList =>
    [
        (FollowUpList.Overdue, Overdue), (FollowUpList.DueIn7Days, DueIn7Days), (FollowUpList.MissedBeforeKnown, MissedBeforeKnown), (FollowUpList.DueIn30Days, DueIn30Days),
    ];
}

/// <param name="Within">The planner's enrollments within reach.</param>
/// <param name="OutOfReach">How many more name the planner, who does not reach them.</param>
public sealed record CaseloadCounts(IReadOnlyList<EnrollmentCount> Within, int OutOfReach)
{
    public int All => Within.Sum(count => count.Enrollments);

    public IEnumerable<(EnrollmentStatus Status, int Enrollments)> ByStatus =>
        Within.GroupBy(count => count.Status, (status, some) => (status, some.Sum(count => count.Enrollments))).OrderBy(count => count.status);

    /// <summary>How many a filter leaves; null when these counts do not say so.</summary>
    internal int? Of(CaseloadFilter filter) => filter.ChosenExit is not null
        ? null
        : Within.Where(count => (filter.ChosenStatus ?? count.Status) == count.Status && (filter.ChosenProgram ?? count.Program) == count.Program).Sum(count => count.Enrollments);
}

public sealed record EnrollmentCount(EnrollmentStatus Status, WorkforceProgram Program, int Enrollments);
