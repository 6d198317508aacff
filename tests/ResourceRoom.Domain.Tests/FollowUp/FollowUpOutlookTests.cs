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

                Assert.True(segments[at].From <= day && segments[at].State == DueRule.For(history, day), $"history {seed} on {day:yyyy-MM-dd}");
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
            Assert.All(segments.Zip(segments.Skip(1)), pair =>
            {
                Assert.Equal(pair.First.Through.AddDays(1), pair.Second.From);
                Assert.NotEqual(pair.First.State, pair.Second.State);
            });
        }
    }

    [Fact]
    public void Of_OneContact_IsSoManyRows() => Assert.Equal(
        [
            "0001-01-01 later M1 02-14", "2026-01-16 due-30 M1 02-14 contact only",
            "2026-02-05 later M2 03-07 contact only", "2026-02-06 due-30 M2 03-07 contact only", "2026-02-28 due-7 M2 03-07 contact only",
            "2026-03-08 overdue M2 03-07 contact only", "2026-04-07 overdue M3 04-06 contact only", "2026-07-16 overdue Q2 07-15 contact only",
            "2026-10-16 overdue Q3 10-15 contact only", "2027-01-16 ended contact only",
        ],
        FollowUpOutlook.Of(History("2026-01-15", "c 02-05")).Select(Text));

    [Fact]
    public void Windows_AnyHistoryFromTheLastWriteOn_AreTheScheduleDayByDay()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var history = RandomHistory.Of(seed);
            var windows = WindowOutlook.Of(history);
            foreach (var day in RandomHistory.DaysOf(history).Where(day => day >= LastWrite(history)))
            {
                var shown = windows.Where(window => window.ShownFrom <= day).Select(window => window.Settled with { State = window.StateOn(day) });

                Assert.True(ScheduleRule.For(history, day).Windows.SequenceEqual(shown), $"history {seed} on {day:yyyy-MM-dd}");
            }
        }
    }

    private static DateOnly LastWrite(FollowUpHistory history) => history.Facts.Select(fact => fact.On)
        .Concat(history.Declines.Select(decline => decline.TakenBackOn ?? decline.On))
        .Append(history.ExcludedOn ?? DateOnly.MinValue)
        .Max();

    private static string Text(OutlookSegment segment)
    {
        var state = segment.State;
        var window = state.Window is { } name ? string.Create(CultureInfo.InvariantCulture, $" {name.Code()} {state.Due:MM-dd}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{segment.From:yyyy-MM-dd} {state.List.Code()}{window}{(state.IsContactOnly ? " contact only" : "")}");
    }
}
