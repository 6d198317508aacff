using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>The combined answers of two records.</summary>
/// <param name="Answers">The answers of the record that stays.</param>
/// <param name="FromMerged">The items taken from the other record.</param>
/// <param name="Unchosen">The items that differ and still need a choice; nothing may be saved while there are any.</param>
public sealed record MergedAnswers(DatedAnswers Answers, IReadOnlyList<NineItem> FromMerged, IReadOnlyList<NineItem> Unchosen);
