using System.Globalization;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Outlooks;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.FollowUpBuilder;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class FollowUpOutlookTests
{
    [Fact]
    public void Of_AnyHistory_IsTheRuleDayByDay()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var history = RandomHistory.Of(seed);
            var segments = FollowUpOutlook.Of(history);
            var at = 0;
            foreach (var day in RandomHistory.DaysOf(history))
            {
                while (segments[at].Through < day)
                {
                    at++;
                }

                var isSame = segments[at].From <= day && Place(segments[at]) == Place(DueRule.For(history, day));
                Assert.True(isSame, $"history {seed} on {day:yyyy-MM-dd}");
            }
        }
    }

    [Fact]
    public void Of_AnyHistory_CoversTheCalendarOnce()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var segments = FollowUpOutlook.Of(RandomHistory.Of(seed));

            Assert.Equal((DateOnly.MinValue, DateOnly.MaxValue), (segments[0].From, segments[^1].Through));
            Assert.Equal(FollowUpList.Ended, segments[^1].List);
            Assert.All(segments.Zip(segments.Skip(1)), pair =>
            {
                Assert.Equal(pair.First.Through.AddDays(1), pair.Second.From);
                Assert.NotEqual(Place(pair.First), Place(pair.Second));
            });
        }
    }

    [Fact]
    public void Of_OneContact_IsSoManySegments() => Assert.Equal(
        [
            "0001-01-01 later M1 02-14", "2026-01-16 due-30 M1 02-14", "2026-02-05 later M2 03-07", "2026-02-06 due-30 M2 03-07",
            "2026-02-28 due-7 M2 03-07", "2026-03-08 overdue M2 03-07", "2026-04-07 overdue M3 04-06", "2026-07-16 overdue Q2 07-15",
            "2026-10-16 overdue Q3 10-15", "2027-01-16 ended",
        ],
        FollowUpOutlook.Of(History("2026-01-15", "c 02-05")).Select(Text));

    [Fact]
    public void Rows_OneContact_AreCutWhereAMonthEnds() => Assert.Equal(
        [
            "202602 2026-02-05 later M2 03-07", "202602 2026-02-06 due-30 M2 03-07", "202602 2026-02-28 due-7 M2 03-07", "202603 2026-03-01 due-7 M2 03-07",
            "202603 2026-03-08 overdue M2 03-07", "202604 2026-04-01 overdue M2 03-07", "202604 2026-04-07 overdue M3 04-06", "202605 2026-05-01 overdue M3 04-06",
            "202606 2026-06-01 overdue M3 04-06", "202607 2026-07-01 overdue M3 04-06", "202607 2026-07-16 overdue Q2 07-15", "202608 2026-08-01 overdue Q2 07-15",
            "202609 2026-09-01 overdue Q2 07-15", "202610 2026-10-01 overdue Q2 07-15", "202610 2026-10-16 overdue Q3 10-15", "202611 2026-11-01 overdue Q3 10-15",
            "202612 2026-12-01 overdue Q3 10-15", "202701 2027-01-01 overdue Q3 10-15", "0 2027-01-16 ended",
        ],
        FollowUpOutlook.Rows(FollowUpOutlook.Of(History("2026-01-15", "c 02-05")), Days.On("2026-02-05")).Select(row => $"{row.Month} {Text(row.Segment)}"));

    [Fact]
    public void Rows_AnyHistory_HoldOneRowOfEachDay()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var history = RandomHistory.Of(seed);
            var from = history.ExitOn.AddDays(new Random(seed).Next(-30, 400));
            var segments = FollowUpOutlook.Of(history);
            var rows = FollowUpOutlook.Rows(segments, from);
            for (var day = from; day < from.AddDays(400); day = day.AddDays(1))
            {
                var covers = (OutlookSegment segment) => segment.From <= day && day <= segment.Through;
                int[] months = [OutlookRow.MonthOf(day), OutlookRow.AfterTheYear];
                var row = Assert.Single(rows, row => months.Contains(row.Month) && covers(row.Segment));

                Assert.Equal(Place(segments.Single(covers)), Place(row.Segment));
            }
        }
    }

    [Fact]
    public void Windows_AnyHistoryFromTheLastWriteOn_AreTheScheduleDayByDay()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var history = RandomHistory.Of(seed);
            var windows = WindowOutlook.Of(history);
            foreach (var day in RandomHistory.DaysOf(history).Where(day => day >= RandomHistory.LastWrite(history)))
            {
                var shown = windows.Where(window => window.ShownFrom <= day).Select(window => window.Settled with { State = window.StateOn(day) });

                Assert.True(ScheduleRule.For(history, day).Windows.SequenceEqual(shown), $"history {seed} on {day:yyyy-MM-dd}");
            }
        }
    }

    private static (FollowUpList List, WindowName? Window, DateOnly? Due) Place(OutlookSegment segment) =>
        (segment.List, segment.Window, segment.Due);

    private static (FollowUpList List, WindowName? Window, DateOnly? Due) Place(DueState state) => (state.List, state.Window, state.Due);

    private static string Text(OutlookSegment segment)
    {
        var window = segment.Window is { } name ? string.Create(CultureInfo.InvariantCulture, $" {name.Code()} {segment.Due:MM-dd}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{segment.From:yyyy-MM-dd} {segment.List.Code()}{window}");
    }
}
