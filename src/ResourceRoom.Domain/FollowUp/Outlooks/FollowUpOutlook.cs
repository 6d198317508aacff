using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.Outlooks;

/// <summary>
/// The list and window of one exit on every day there is, if nothing more is written. Stored as rows they answer for a day by a
/// comparison, so that a new day needs no job.
/// </summary>
public static class FollowUpOutlook
{
    /// <summary>
    /// Segments that cover the calendar without hole or overlap, earliest first; two in a row differ, and the last is
    /// <see cref="FollowUpList.Ended"/>.
    /// </summary>
    public static IReadOnlyList<OutlookSegment> Of(FollowUpHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var segments = new List<OutlookSegment>();
        DateOnly? day = DateOnly.MinValue;
        while (day is { } from)
        {
            var schedule = ScheduleRule.For(history, from);
            var state = DueRule.For(history, schedule);
            day = NextTurn(history, schedule);
            var through = day?.AddDays(-1) ?? DateOnly.MaxValue;
            if (segments is [.., var before] && before.IsOf(state))
            {
                segments[^1] = before with { Through = through };
            }
            else
            {
                segments.Add(new() { From = from, Through = through, List = state.List, Window = state.Window, Due = state.Due });
            }
        }

        return segments;
    }

    /// <summary>The rows to store from a day on: each segment but the last is cut where a month ends.</summary>
    public static IReadOnlyList<OutlookRow> Rows(IReadOnlyList<OutlookSegment> segments, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var rows = new List<OutlookRow>();
        foreach (var segment in segments.Take(segments.Count - 1))
        {
            for (var day = segment.From > from ? segment.From : from; day <= segment.Through;)
            {
                var monthEnd = new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
                var through = monthEnd < segment.Through ? monthEnd : segment.Through;
                rows.Add(new(OutlookRow.MonthOf(day), segment with { From = day, Through = through }));
                day = through.AddDays(1);
            }
        }

        rows.Add(new(OutlookRow.AfterTheYear, segments[^1]));
        return rows;
    }

    /// <summary>
    /// The first later day on which anything can differ. Until the next fact, decline or exclusion the windows stay where they
    /// are, so only their own edges and the limits of the lists count.
    /// </summary>
    private static DateOnly? NextTurn(FollowUpHistory history, FollowUpSchedule schedule)
    {
        var asOf = schedule.AsOf;
        DateOnly? next = null;
        Consider(history.Year.End.AddDays(1));
        Consider(history.ExcludedOn);
        foreach (var fact in history.Facts.AsSpan())
        {
            Consider(fact.On);
        }

        foreach (var decline in history.Declines.AsSpan())
        {
            Consider(decline.On);
            Consider(decline.TakenBackOn);
        }

        foreach (var window in schedule.Windows)
        {
            Consider(window.Start.AddDays(1));
            Consider(window.Due.AddDays(-DueRule.MonthDays));
            Consider(window.Due.AddDays(-DueRule.SoonDays));
            Consider(window.Due.AddDays(1));
        }

        return next;

        void Consider(DateOnly? turn)
        {
            if (turn > asOf && !(next <= turn))
            {
                next = turn;
            }
        }
    }
}
