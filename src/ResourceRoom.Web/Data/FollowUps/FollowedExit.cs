using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>
/// The follow-up of one recorded exit. It says nothing that enrollments, notes, steps and exclusions do not say;
/// <see cref="FollowUpRows"/> renews it with every save that changes one of them.
/// </summary>
public sealed class FollowedExit
{
    public long Id { get; init; }

    public required long ParticipantId { get; init; }

    public required DateOnly ExitOn { get; init; }

    public required DateOnly RecordedOn { get; set; }

    /// <summary>The program the exit is reported under.</summary>
    public required WorkforceProgram Program { get; set; }

    public DateOnly? FirstContactOn { get; set; }

    public DateOnly? LastContactOn { get; set; }

    /// <summary>The day of the first service.</summary>
    public DateOnly? ServiceProvidedOn { get; set; }

    /// <summary>Whether the evidence of the decline in force does not fit the exit date.</summary>
    public bool IsEvidenceInDoubt { get; set; }

    /// <summary>How often the due days of its windows have changed.</summary>
    public int Revision { get; set; }

    public List<StoredWindow> Windows { get; init; } = [];

    public List<FollowUpDue> Due { get; init; } = [];

    public List<FollowUpOwed> Owed { get; init; } = [];
}

/// <summary>A window as it will stand once it is over: from the last save on, its state on a day is a comparison.</summary>
public sealed class StoredWindow
{
    public long FollowedExitId { get; init; }

    public required WindowName Name { get; init; }

    public required DateOnly Start { get; set; }

    public required DateOnly Due { get; set; }

    public required WindowState Settled { get; set; }

    public required DateOnly? MetOn { get; set; }

    public required MetBy? MetBy { get; set; }

    public required DateOnly? LastContact { get; set; }

    /// <summary>The first day on which the schedule shows it; null if always.</summary>
    public required DateOnly? ShownFrom { get; set; }
}
