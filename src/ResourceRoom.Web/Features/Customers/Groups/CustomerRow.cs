using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.DueList;

namespace ResourceRoom.Web.Features.Customers.Groups;

public sealed record CustomerRow : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required EnrollmentStatus Status { get; init; }

    public required string? Planner { get; init; }

    public required DateOnly? EnrolledOn { get; init; }

    public required DateOnly? ExitedOn { get; init; }

    public required DateOnly? ExitDueFrom { get; init; }

    public required DateOnly? ExpectedExitOn { get; init; }

    /// <summary>Where the exit stands in follow-up today; null without one.</summary>
    public required FollowUpList? FollowUp { get; init; }

    /// <summary>When the window is due that it stands there for.</summary>
    public required DateOnly? FollowUpDue { get; init; }
}
