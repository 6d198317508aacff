using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>What two records hold together.</summary>
/// <param name="Answers">The answers of the record that stays.</param>
/// <param name="FromMerged">The items taken from the other record.</param>
/// <param name="Unchosen">The items in which the two differ and nobody has chosen; while there is one, nothing may be saved.</param>
public sealed record MergedAnswers(DatedAnswers Answers, IReadOnlyList<NineItem> FromMerged, IReadOnlyList<NineItem> Unchosen);
