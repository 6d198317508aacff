using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.Outlooks;

/// <summary>
/// A window as a row that stands until the next write: for every day from the last write on, comparing the day tells whether the
/// schedule shows it and in which state.
/// </summary>
/// <param name="Settled">The window as it will stand once it is over, if nothing more is written.</param>
/// <param name="ShownFrom">The first day on which the schedule shows it.</param>
public readonly record struct WindowOutlook(FollowUpWindow Settled, DateOnly ShownFrom)
{
    /// <summary>Whether a contact is still wanted, or was until the window was over.</summary>
    public bool IsUnmet => Settled.State is WindowState.Missed or WindowState.AttemptedOnly or WindowState.MissedBeforeExitWasKnown;

    /// <summary>All windows that the schedule comes to show, in order.</summary>
    public static IReadOnlyList<WindowOutlook> Of(FollowUpHistory history)
    {
        var settled = ScheduleRule.For(history, DateOnly.MaxValue).Windows;
        var windows = new WindowOutlook[settled.Count];
        for (var at = 0; at < windows.Length; at++)
        {
            // The chain goes on after an unmet window only once that one is over; quarters are always shown.
            var waits = settled[at].Name <= WindowName.M5 && at > 0 && windows[at - 1].IsUnmet;
            windows[at] = new(settled[at], waits ? settled[at].Start.AddDays(1) : DateOnly.MinValue);
        }

        return windows;
    }

    /// <summary>The state on a day from the last write on.</summary>
    public WindowState StateOn(DateOnly day) => this switch
    {
        { IsUnmet: false } => Settled.State,
        _ when day > Settled.Due => Settled.State,
        _ => day > Settled.Start ? WindowState.Open : WindowState.Upcoming,
    };
}
