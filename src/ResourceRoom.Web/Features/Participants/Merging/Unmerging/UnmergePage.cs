using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants.Merging.Unmerging;

public sealed record UnmergedItem(NineItem Item, string Now, string Then) : Unlogged;

public sealed record UnmergePage : Unlogged
{
    public required Guid PublicId { get; init; }

    public required Guid MergeId { get; init; }

    public required string KeptName { get; init; }

    public required string MergedName { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }

    public required int Visits { get; init; }

    public required IReadOnlyList<UnmergedItem> GoingBack { get; init; }

    public required IReadOnlyList<NineItem> ChangedSince { get; init; }

    public required UnmergeRefusal? Refusal { get; init; }

    public required Guid? SsnElsewhere { get; init; }
}
