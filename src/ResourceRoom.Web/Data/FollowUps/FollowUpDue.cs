using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>
/// Days of one month on which an exit stands in one list, once for each enrollment that it ended: whoever reaches one of these
/// reaches the exit.
/// </summary>
public sealed class FollowUpDue : IOfEndedEnrollment
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

    /// <summary>Such as 202611; 0 for the time after the twelve months.</summary>
    public required int Month { get; set; }

    /// <summary>The first of the days.</summary>
    public required DateOnly From { get; set; }

    /// <summary>The last of the days.</summary>
    public required DateOnly Through { get; set; }

    public required FollowUpList List { get; set; }

    public required WindowName? Window { get; set; }

    public required DateOnly? Due { get; set; }

    [MaxLength(NameKey.MaxLength)]
    public required string LastNameKey { get; set; }

    [MaxLength(NameKey.MaxLength)]
    public required string FirstNameKey { get; set; }

    public required bool IsNothingPlanned { get; set; }
}
