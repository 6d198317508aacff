namespace ResourceRoom.Domain.FollowUp.Declines;

/// <summary>A decline of one exit's follow-up; it ends with that exit.</summary>
public readonly record struct Decline
{
    /// <summary>Why.</summary>
    public required DeclineReason Reason { get; init; }

    /// <summary>The day on which <i>Offered but declined</i> was saved.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day of the later status that takes it back; null while there is none.</summary>
    public DateOnly? TakenBackOn { get; init; }

    /// <summary>The day of the linked note that holds the youth's request; null without one, or if it was entered in error.</summary>
    public DateOnly? NoteOn { get; init; }

    /// <summary>Whether it is in force, as far as is known on a day. It no longer is on the day it is taken back.</summary>
    public bool IsInForce(DateOnly asOf) => On <= asOf && !(TakenBackOn <= asOf);

    /// <summary>
    /// Whether it waives a window, as far as is known on a day. A window that ended while it was in force stays waived after the
    /// youth is back; one that is due on the day of the return is owed again [ours].
    /// </summary>
    public bool Waives(DateOnly due, DateOnly asOf) =>
        On <= asOf && On <= due && (TakenBackOn is not { } back || asOf < back || due < back);
}
