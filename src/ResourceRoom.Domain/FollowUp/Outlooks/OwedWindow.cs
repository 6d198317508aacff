using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.Outlooks;

/// <summary>
/// A window that somebody still has to meet, or to make up for, as a row that stands until the next write: it is owed from the day on
/// which the schedule shows it until it is over, and after that while the due list names it.
/// </summary>
/// <param name="Window">The window.</param>
/// <param name="OwedThrough">The last day on which it is owed.</param>
public readonly record struct OwedWindow(WindowOutlook Window, DateOnly OwedThrough)
{
    /// <summary>The windows of an exit that are owed on some day, in order. None that is met, waived or excluded.</summary>
    /// <param name="history">The exit.</param>
    /// <param name="segments">Its <see cref="FollowUpOutlook.Of"/>.</param>
    public static IReadOnlyList<OwedWindow> Of(FollowUpHistory history, IReadOnlyList<OutlookSegment> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        return [.. WindowOutlook.Of(history).Where(window => window.IsUnmet).Select(window => new OwedWindow(window, LastDay(window.Settled, segments)))];
    }

    /// <summary>Whether it is owed on a day from the last write on.</summary>
    public bool IsOwedOn(DateOnly day) => Window.ShownFrom <= day && day <= OwedThrough;

    private static DateOnly LastDay(FollowUpWindow window, IReadOnlyList<OutlookSegment> segments)
    {
        var last = window.Due;
        foreach (var segment in segments)
        {
            if (segment.List is FollowUpList.Overdue or FollowUpList.MissedBeforeKnown && segment.Window == window.Name && segment.Due == window.Due
                && segment.Through > last)
            {
                last = segment.Through;
            }
        }

        return last;
    }
}
