using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>One of the nine items as the record shows it.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">How it was answered.</param>
/// <param name="Text">The answer in words; the SSN is masked.</param>
/// <param name="On">The office's day of the answer.</param>
public sealed record ItemRow(NineItem Item, ResponseState State, string Text, DateOnly? On);

/// <summary>The fact of a registration.</summary>
/// <param name="Program">The program.</param>
/// <param name="On">The day of registration.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="RecordedBy">Who recorded it; null when a system did.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record RegistrationFacts(string Program, DateOnly On, DateTime RecordedAt, string? RecordedBy, string Source);

/// <summary>One visit on the record.</summary>
public sealed record RecordVisitRow
{
    /// <summary>Key in addresses.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>Check-in, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Code and name of the room.</summary>
    public required string Room { get; init; }

    /// <summary>Names of the services, in their order.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Class on the day.</summary>
    public required ParticipantClass Class { get; init; }

    /// <summary>Whether it no longer counts.</summary>
    public required bool IsVoided { get; init; }
}

/// <summary>First or last visit within reach.</summary>
/// <param name="Day">The office's day.</param>
/// <param name="Room">Name of the room.</param>
public sealed record Seen(DateOnly Day, string Room);

/// <summary>A person's record as its page shows it.</summary>
public sealed record RecordPage
{
    /// <summary>Visits on a page.</summary>
    public const int VisitsShown = 25;

    /// <summary>Key in addresses.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First and last name.</summary>
    public required string Name { get; init; }

    /// <summary>The nine items in the policy's order.</summary>
    public required IReadOnlyList<ItemRow> Items { get; init; }

    /// <summary>Last four digits of the SSN, if given.</summary>
    public required string? SsnLastFour { get; init; }

    /// <summary>The whole SSN with hyphens, once it was revealed for a reason.</summary>
    public string? RevealedSsn { get; init; }

    /// <summary>A reason that was not accepted, to be mended.</summary>
    public string? Reason { get; init; }

    /// <summary>The class and what decided it.</summary>
    public required Classification Classification { get; init; }

    /// <summary>The registration, if there is one.</summary>
    public required RegistrationFacts? Registration { get; init; }

    /// <summary>Visits within reach, newest first.</summary>
    public required IReadOnlyList<RecordVisitRow> Visits { get; init; }

    /// <summary>How many visits there are within reach.</summary>
    public required int VisitsTotal { get; init; }

    /// <summary>Place of the first visit shown among them, from 1.</summary>
    public required int FirstVisit { get; init; }

    /// <summary>The visit after which older ones follow; null when there are none.</summary>
    public required Guid? OlderThan { get; init; }

    /// <summary>Whether the visits shown are not the newest.</summary>
    public required bool IsOlder { get; init; }

    /// <summary>First visit within reach.</summary>
    public required Seen? FirstSeen { get; init; }

    /// <summary>Last visit within reach.</summary>
    public required Seen? LastSeen { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether the one who reads may correct the items.</summary>
    public required bool CanEdit { get; init; }

    /// <summary>The merges the record took part in, the latest first.</summary>
    public required IReadOnlyList<MergeLine> Merges { get; init; }

    /// <summary>Whether the one who reads may merge records.</summary>
    public required bool CanMerge { get; init; }

    /// <summary>Whether the one who reads may have the SSN shown.</summary>
    public required bool CanReveal { get; init; }

    /// <summary>The type's name alone: what the page shows is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(RecordPage);
}
