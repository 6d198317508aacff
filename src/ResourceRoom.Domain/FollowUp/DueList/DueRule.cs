using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.DueList;

/// <summary>Which list an exit stands in, and with which window [ours].</summary>
public static class DueRule
{
    /// <summary>The most days from now of <see cref="FollowUpList.DueIn7Days"/>.</summary>
    public const int SoonDays = 7;

    /// <summary>The most days from now of <see cref="FollowUpList.DueIn30Days"/>.</summary>
    public const int MonthDays = 30;

    /// <summary>What is due as it stands on a day.</summary>
    public static DueState For(FollowUpHistory history, DateOnly asOf) => For(history, ScheduleRule.For(history, asOf));

    /// <summary>What is due by a schedule of this history.</summary>
    public static DueState For(FollowUpHistory history, FollowUpSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(schedule);
        var asOf = schedule.AsOf;
        var (first, last, firstService) = Contacts(history, asOf);
        var decline = history.DeclineInForce(asOf);
        var (list, window) = Place(history, schedule, last, decline is not null);
        return new()
        {
            List = list,
            Window = window?.Name,
            Due = window?.Due,
            FirstContact = first,
            LastContact = last,
            ServiceProvided = firstService,
            IsContactOnly = firstService is null && asOf > history.ExitOn,
            IsEvidenceInDoubt = decline is { } inForce && DeclineRule.GapsOf(inForce, history.ExitOn, history.Facts).Count > 0,
        };
    }

    private static (FollowUpList List, FollowUpWindow? Window) Place(
        FollowUpHistory history, FollowUpSchedule schedule, DateOnly? lastContact, bool isDeclined)
    {
        var asOf = schedule.AsOf;
        if (asOf > history.Year.End || history.ExcludedOn <= asOf)
        {
            return (FollowUpList.Ended, null);
        }

        if (isDeclined)
        {
            return (FollowUpList.Declined, null);
        }

        var open = First(schedule, WindowState.Open);
        if (LastOver(schedule) is { } over && !(lastContact > over.Due))
        {
            switch (over.State)
            {
                case WindowState.Missed or WindowState.AttemptedOnly:
                    return (FollowUpList.Overdue, over);
                case WindowState.MissedBeforeExitWasKnown:
                    return (FollowUpList.MissedBeforeKnown, open ?? over);
            }
        }

        return open is { } running
            ? (ListOf(running.Due.DayNumber - asOf.DayNumber), running)
            : First(schedule, WindowState.Upcoming) is { } coming ? (FollowUpList.Later, coming) : (FollowUpList.Ended, null);
    }

    private static FollowUpList ListOf(int days) => days switch
    {
        <= SoonDays => FollowUpList.DueIn7Days,
        <= MonthDays => FollowUpList.DueIn30Days,
        _ => FollowUpList.Later,
    };

    private static FollowUpWindow? First(FollowUpSchedule schedule, WindowState state)
    {
        foreach (var window in schedule.Windows)
        {
            if (window.State == state)
            {
                return window;
            }
        }

        return null;
    }

    // Due days rise from window to window.
    private static FollowUpWindow? LastOver(FollowUpSchedule schedule)
    {
        FollowUpWindow? last = null;
        foreach (var window in schedule.Windows)
        {
            if (window.Due < schedule.AsOf)
            {
                last = window;
            }
        }

        return last;
    }

    private static (DateOnly? First, DateOnly? Last, DateOnly? FirstService) Contacts(FollowUpHistory history, DateOnly asOf)
    {
        var end = history.Year.End;
        DateOnly? first = null;
        DateOnly? last = null;
        DateOnly? service = null;
        foreach (var fact in history.Facts.AsSpan())
        {
            if (fact.IsContact && fact.On > history.ExitOn && fact.On <= end && fact.On <= asOf)
            {
                first = first < fact.On ? first : fact.On;
                last = last > fact.On ? last : fact.On;
                service = fact.Kind != FollowUpFactKind.Service || service < fact.On ? service : fact.On;
            }
        }

        return (first, last, service);
    }
}
