using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.Participants.Merging;

public sealed record ComparedRecord : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required ParticipantClass Class { get; init; }

    public required DateTime MadeAt { get; init; }

    public required DateOnly? LastVisit { get; init; }

    public required IReadOnlyDictionary<MovedRow, int> Rows { get; init; }
}

public sealed record ItemComparison(NineItem Item, bool Differs, ItemRow Kept, ItemRow Merged, MergeSide? Chosen);

public sealed record SaidDifferent(DateTime At, string By);

public sealed record ComparePage : Unlogged
{
    public required ComparedRecord Kept { get; init; }

    public required ComparedRecord Merged { get; init; }

    public required IReadOnlyList<ItemComparison> Items { get; init; }

    public required IReadOnlyList<string> RoomsOfBoth { get; init; }

    public required bool HasTwoSsns { get; init; }

    public required SaidDifferent? Different { get; init; }

    public required string Shown { get; init; }

    public MergeOutcome.Changed? Changed { get; init; }
}
