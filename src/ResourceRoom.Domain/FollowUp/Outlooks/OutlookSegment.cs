using ResourceRoom.Domain.FollowUp.DueList;

namespace ResourceRoom.Domain.FollowUp.Outlooks;

/// <summary>Days in a row on which the same is due.</summary>
/// <param name="From">The first of them.</param>
/// <param name="Through">The last of them.</param>
/// <param name="State">What is due.</param>
public readonly record struct OutlookSegment(DateOnly From, DateOnly Through, DueState State);
