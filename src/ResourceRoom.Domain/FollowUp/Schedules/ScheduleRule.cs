using ResourceRoom.Domain.FollowUp.Counting;

namespace ResourceRoom.Domain.FollowUp.Schedules;

/// <summary>
/// When follow-up is owed: "at least every 30 days for the first three months", then "once a quarter for the remainder" (youth
/// follow-up guide, "Follow-Up Case Notes"). The same for every program.
/// </summary>
public static class ScheduleRule
{
    /// <summary>The days of a window in the first three months.</summary>
    public const int DaysBetweenContacts = 30;

    private const int MostWindows = 8;

    /// <summary>The schedule as it stands on a day; what came later counts for nothing.</summary>
    public static FollowUpSchedule For(FollowUpHistory history, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(history);
        Span<FollowUpWindow> windows = stackalloc FollowUpWindow[MostWindows];
        var year = history.Year;
        var firstThreeMonths = year.ThirdMonth;
        var sixMonths = year.SixthMonth;
        var nineMonths = year.NinthMonth;
        var count = 0;
        var start = history.ExitOn;
        var isToBeMet = false;
        while (!isToBeMet && start.AddDays(DaysBetweenContacts) is var due && due <= firstThreeMonths)
        {
            var window = Window(history, asOf, (WindowName)(count + 1), start, due);
            windows[count++] = window;
            start = window.LastContact ?? due;
            isToBeMet = window.State is WindowState.Open or WindowState.Upcoming;
        }

        windows[count++] = Window(history, asOf, WindowName.Q2, firstThreeMonths, sixMonths);
        windows[count++] = Window(history, asOf, WindowName.Q3, sixMonths, nineMonths);
        windows[count++] = Window(history, asOf, WindowName.Q4, nineMonths, year.End);
        return new(asOf, windows[..count].ToArray());
    }

    private static FollowUpWindow Window(FollowUpHistory history, DateOnly asOf, WindowName name, DateOnly start, DateOnly due)
    {
        DateOnly? first = null;
        DateOnly? last = null;
        var (by, wasAttempted) = (MetBy.Service, false);
        foreach (var fact in history.Facts.AsSpan())
        {
            if (fact.On <= start || fact.On > due || fact.On > asOf)
            {
                continue;
            }

            if (!fact.IsContact)
            {
                wasAttempted |= fact.Kind == FollowUpFactKind.Attempt;
                continue;
            }

            last = last > fact.On ? last : fact.On;
            var isEarlier = !(first <= fact.On);
            if (isEarlier || (first == fact.On && fact.Kind == FollowUpFactKind.Contact))
            {
                (first, by) = (fact.On, fact.Kind == FollowUpFactKind.Contact ? MetBy.Contact : MetBy.Service);
            }
        }

        return first is null
            ? new() { Name = name, Start = start, Due = due, State = WithoutContact(history, asOf, start, due, wasAttempted) }
            : new() { Name = name, Start = start, Due = due, State = WindowState.Met, MetOn = first, MetBy = by, LastContact = last };
    }

    private static WindowState WithoutContact(FollowUpHistory history, DateOnly asOf, DateOnly start, DateOnly due, bool wasAttempted)
    {
        if (history.IsWaived(due, asOf))
        {
            return WindowState.Waived;
        }

        if (history.ExcludedOn <= asOf && history.ExcludedOn <= due)
        {
            return WindowState.Excluded;
        }

        return due switch
        {
            _ when asOf <= start => WindowState.Upcoming,
            _ when asOf <= due => WindowState.Open,
            _ when due < history.RecordedOn => WindowState.MissedBeforeExitWasKnown,
            _ => wasAttempted ? WindowState.AttemptedOnly : WindowState.Missed,
        };
    }
}
