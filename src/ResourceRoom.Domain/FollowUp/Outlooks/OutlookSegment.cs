using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.Outlooks;

/// <summary>Days in a row on which an exit stands in one list with one window.</summary>
public readonly record struct OutlookSegment
{
    /// <summary>The first of them.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last of them.</summary>
    public required DateOnly Through { get; init; }

    /// <summary>The list.</summary>
    public required FollowUpList List { get; init; }

    /// <summary>The window; null for a list that is about none.</summary>
    public required WindowName? Window { get; init; }

    /// <summary>That window's last day.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>The rest of what is due stays the same from one write to the next, and is not compared.</summary>
    internal bool IsOf(DueState state) => List == state.List && Window == state.Window && Due == state.Due;
}
