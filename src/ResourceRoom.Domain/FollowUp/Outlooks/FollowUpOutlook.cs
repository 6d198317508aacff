using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.Outlooks;

/// <summary>
/// What is due after one exit on every day there is, if nothing more is written: segments that cover the calendar without hole or
/// overlap. Stored as rows, they answer for any day by a comparison, so that a new day needs no job.
/// </summary>
public static class FollowUpOutlook
{
    /// <summary>The segments, earliest first; two in a row differ.</summary>
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
            if (segments is [.., var before] && before.State == state)
            {
                segments[^1] = before with { Through = through };
            }
            else
            {
                segments.Add(new(from, through, state));
            }
        }

        return segments;
    }

    /// <summary>
    /// The first later day on which anything can differ. Until the next fact, decline or exclusion the windows stay where they
    /// are, so only their own edges and the limits of the lists count.
    /// </summary>
    private static DateOnly? NextTurn(FollowUpHistory history, FollowUpSchedule schedule)
    {
        var asOf = schedule.AsOf;
        DateOnly? next = null;
        Consider(history.ExitOn.AddDays(1));
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
