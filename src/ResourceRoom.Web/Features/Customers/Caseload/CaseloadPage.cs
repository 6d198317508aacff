using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Caseload;

public sealed record CaseloadPage
{
    public required CaseloadFilter Input { get; init; }

    public required IReadOnlyList<StatusCount> Counts { get; init; }

    /// <summary>How many enrollments name the planner, who does not reach them.</summary>
    public required int OutOfReach { get; init; }

    /// <summary>How many of these enrollments wait for their exit to be recorded.</summary>
    public required int ExitsDue { get; init; }

    public ListPage? List { get; init; }
}

public sealed record StatusCount(EnrollmentStatus Status, int Enrollments);
