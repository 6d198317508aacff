using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Merging;

/// <summary>One item of two records, side by side.</summary>
/// <param name="Item">The item.</param>
/// <param name="Differs">Whether somebody has to choose.</param>
/// <param name="Proposed">The side whose answer is proposed; null where both hold a value and only people can tell. Of Labor Force Status the later is proposed.</param>
public sealed record MergeItem(NineItem Item, bool Differs, MergeSide? Proposed);
