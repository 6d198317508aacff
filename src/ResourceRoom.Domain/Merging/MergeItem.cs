using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>One item of two records, side by side.</summary>
/// <param name="Item">The item.</param>
/// <param name="Differs">Whether someone has to choose.</param>
/// <param name="Proposed">The side proposed; null where both hold a value and only a person can tell. For Labor Force Status, the later one.</param>
public sealed record MergeItem(NineItem Item, bool Differs, MergeSide? Proposed);
