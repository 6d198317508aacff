using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>
/// A participant's time in one program. One that is Enrolled makes the participant registered (Policy 1.11.2, item 6.3):
/// whatever changes an enrollment calls <see cref="Registrations.KeepRegistrationAsync"/> before it saves.
/// </summary>
public sealed class Enrollment : IVersioned
{
    public const int ReasonLength = 500;

    private long? plannerId;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public long ParticipantId { get; set; }

    public Participant Participant { get; init; } = null!;

    public required WorkforceProgram Program { get; init; }

    /// <summary>The year in which the group's program year begins: that of the first day, or of the application until there is one.</summary>
    public required int ProgramYear { get; set; }

    public required int LwiaNumber { get; init; }

    public Lwia Lwia { get; init; } = null!;

    public long? OfficeId { get; init; }

    public Location? Office { get; init; }

    public required EnrollmentStatus Status { get; set; }

    public required DateOnly AppliedOn { get; init; }

    /// <summary>The first day; null for someone who was never enrolled.</summary>
    public DateOnly? EnrolledOn { get; set; }

    public CustomerType CustomerType { get; set; }

    public long? PlannerId { get => plannerId; init => plannerId = value; }

    public User? Planner { get; init; }

    public List<PlannerChange> PlannerChanges { get; init; } = [];

    /// <summary>The exit date; null unless it has exited.</summary>
    public DateOnly? ExitedOn { get; set; }

    /// <summary>The office's day on which the exit was saved.</summary>
    public DateOnly? ExitRecordedOn { get; set; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>The day of the present status. It follows from the days above; the column is there for lists to be ordered by it.</summary>
    public DateOnly StatusSince
    {
        get => Status switch
        {
            EnrollmentStatus.Enrolled => EnrolledOn,
            EnrollmentStatus.Exited => ExitedOn,
            EnrollmentStatus.Closed => ClosedOn,
            _ => null,
        } ?? AppliedOn;
        private set => _ = value;
    }

    [MaxLength(ReasonLength)]
    public string? ClosedReason { get; set; }

    /// <summary>The first day on which an exit is suggested, if nothing more is recorded until then; null unless it is Enrolled. <see cref="ExpectedExits"/> keeps it.</summary>
    public DateOnly? ExitDueFrom { get; set; }

    /// <summary>The exit date that is suggested from then on.</summary>
    public DateOnly? ExpectedExitOn { get; set; }

    /// <summary>The customer's names as lists are ordered by them, empty where there is none; <see cref="EnrollmentNames"/> keeps them in step.</summary>
    [MaxLength(NameKey.MaxLength)]
    public string FirstNameKey { get; set; } = "";

    [MaxLength(NameKey.MaxLength)]
    public string LastNameKey { get; set; } = "";

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    /// <summary>Where it comes from; null when it was entered in this program.</summary>
    [MaxLength(60)]
    public string? Source { get; init; }

    public int Version { get; set; }

    /// <summary>Gives the customer to another planner, or to none.</summary>
    public void GiveTo(long? planner, DateTime at)
    {
        PlannerChanges.Add(new PlannerChange { At = at, BeforeId = plannerId, AfterId = planner });
        plannerId = planner;
    }

    public CustomerGroup ToGroup() => new(Program, new ProgramYear(ProgramYear));

    public EnrollmentFacts ToFacts() => new()
    {
        Id = Id,
        Program = Program,
        Status = Status,
        EnrolledOn = EnrolledOn,
        Exit = this is { ExitedOn: { } exit, ExitRecordedOn: { } recorded } ? new ExitDates(exit, recorded) : null,
    };
}
