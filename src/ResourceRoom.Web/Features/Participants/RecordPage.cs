using ResourceRoom.Domain;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>One of the nine items as the record shows it.</summary>
public sealed record ItemRow(NineItem Item, ResponseState State, string Text, DateOnly? On);

public sealed record RegistrationFacts(string Program, DateOnly On, DateTime RecordedAt, string? RecordedBy, string Source);

public sealed record RecordVisitRow
{
    public required Guid PublicId { get; init; }

    public required DateTime StartedAt { get; init; }

    public required string Room { get; init; }

    public required IReadOnlyList<string> Services { get; init; }

    public required ParticipantClass Class { get; init; }

    public required bool IsVoided { get; init; }
}

public sealed record Seen(DateOnly Day, string Room);

public sealed record RecordPage : Unlogged
{
    public const int VisitsShown = 25;

    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ItemRow> Items { get; init; }

    public required string? SsnLastFour { get; init; }

    public string? RevealedSsn { get; init; }

    public string? Reason { get; init; }

    public required Classification Classification { get; init; }

    public required RegistrationFacts? Registration { get; init; }

    public required IReadOnlyList<RecordVisitRow> Visits { get; init; }

    public required int VisitsTotal { get; init; }

    public required int FirstVisit { get; init; }

    public required Guid? OlderThan { get; init; }

    public required bool IsOlder { get; init; }

    public required Seen? FirstSeen { get; init; }

    public required Seen? LastSeen { get; init; }

    public required DateOnly Today { get; init; }

    public required bool CanEdit { get; init; }

    public required IReadOnlyList<MergeLine> Merges { get; init; }

    public required bool CanMerge { get; init; }

    public required bool CanReveal { get; init; }
}
