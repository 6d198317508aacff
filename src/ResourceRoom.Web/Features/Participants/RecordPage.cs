using ResourceRoom.Domain;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Participants;

public sealed record ItemRow(NineItem Item, ResponseState State, string Text, DateOnly? On) : Unlogged;

public sealed record RegistrationFacts(string Program, DateOnly On, DateTime RecordedAt, string? RecordedBy, string Source);

public sealed record Seen(DateOnly Day, string Room);

public sealed record RecordPage : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ItemRow> Items { get; init; }

    public required string? SsnLastFour { get; init; }

    public string? RevealedSsn { get; init; }

    public string? Reason { get; init; }

    public required Classification Classification { get; init; }

    public required RegistrationFacts? Registration { get; init; }

    public required ListPage Visits { get; init; }

    public required Seen? FirstSeen { get; init; }

    public required Seen? LastSeen { get; init; }

    public required DateOnly Today { get; init; }

    public required bool CanEdit { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required IReadOnlyList<MergeLine> Merges { get; init; }

    public required bool CanMerge { get; init; }

    public required bool CanReveal { get; init; }
}
