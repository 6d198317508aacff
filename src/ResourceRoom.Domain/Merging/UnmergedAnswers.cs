using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>What the kept record holds once a merge is taken back.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="GoingBack">The items that the merge changed and that go back to what they were.</param>
/// <param name="ChangedSince">The items that the merge changed and somebody changed since: they stay as they are now.</param>
public sealed record UnmergedAnswers(DatedAnswers Answers, IReadOnlyList<NineItem> GoingBack, IReadOnlyList<NineItem> ChangedSince);
