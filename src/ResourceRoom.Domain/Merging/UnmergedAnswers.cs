using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>What the kept record holds after a merge is undone.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="GoingBack">The items that the merge changed and that are restored.</param>
/// <param name="ChangedSince">The items that the merge changed and someone changed again since; they stay as they are.</param>
public sealed record UnmergedAnswers(DatedAnswers Answers, IReadOnlyList<NineItem> GoingBack, IReadOnlyList<NineItem> ChangedSince);
