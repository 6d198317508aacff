using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>
/// A window that has to be met, or made up for, with the days on which that holds; once for each enrollment that the exit ended.
/// A window that is met, waived or excluded has no row.
/// </summary>
public sealed class FollowUpOwed : IOfEndedEnrollment
{
    public long Id { get; init; }

    public long FollowedExitId { get; set; }

    public FollowedExit FollowedExit { get; init; } = null!;

    public long EnrollmentId { get; set; }

    public required Enrollment Enrollment { get; init; }

    public required int Place { get; set; }

    public required int LwiaNumber { get; set; }

    public required long? OfficeId { get; set; }

    public required WorkforceProgram EnrolledIn { get; set; }

    public required long? PlannerId { get; set; }

    public User? Planner { get; init; }

    public required WorkforceProgram Program { get; set; }

    public required WindowName Window { get; init; }

    public required DateOnly Start { get; set; }

    public required DateOnly Due { get; set; }

    public required WindowState Settled { get; set; }

    /// <summary>The first day on which the schedule shows it; null if always.</summary>
    public required DateOnly? ShownFrom { get; set; }

    /// <summary>The last day on which it is owed.</summary>
    public required DateOnly OwedThrough { get; set; }

    [MaxLength(NameKey.MaxLength)]
    public required string LastNameKey { get; set; }

    [MaxLength(NameKey.MaxLength)]
    public required string FirstNameKey { get; set; }
}
