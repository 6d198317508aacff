using System.Globalization;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Outlooks;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.FollowUpBuilder;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class OwedWindowTests
{
    [Fact]
    public void Of_AnyHistoryFromTheLastWriteOn_IsWhatIsOpenUpcomingOrOverdue()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var history = RandomHistory.Of(seed);
            var owed = OwedWindow.Of(history, FollowUpOutlook.Of(history));
            foreach (var day in RandomHistory.DaysOf(history).Where(day => day >= RandomHistory.LastWrite(history)))
            {
                var due = DueRule.For(history, day);
                var expected = ScheduleRule.For(history, day).Windows.Where(window => window.State is WindowState.Open or WindowState.Upcoming
                    || (due.List is FollowUpList.Overdue or FollowUpList.MissedBeforeKnown && (due.Window, due.Due) == (window.Name, window.Due)));

                Assert.True(
                    expected.Select(window => (window.Name, window.Due)).SequenceEqual(owed.Where(one => one.IsOwedOn(day)).Select(one => (one.Window.Settled.Name, one.Window.Settled.Due))),
                    $"history {seed} on {day:yyyy-MM-dd}");
            }
        }
    }

    [Theory]
    [InlineData("c 02-05", "2026-02-10", "M2 03-07, Q2 07-15, Q3 10-15, Q4 01-15")]
    [InlineData("", "2026-02-14", "M1 02-14, Q2 07-15, Q3 10-15, Q4 01-15")]
    [InlineData("", "2026-02-15", "M1 02-14, M2 03-16, Q2 07-15, Q3 10-15, Q4 01-15")]
    [InlineData("c 02-20", "2026-02-20", "M3 03-22, Q2 07-15, Q3 10-15, Q4 01-15")]
    [InlineData("", "2027-01-15", "Q3 10-15, Q4 01-15")]
    [InlineData("", "2027-01-16", "")]
    public void IsOwedOn_Example_HoldsOnThatDay(string facts, string day, string owed)
    {
        var history = History("2026-01-15", facts);

        var windows = OwedWindow.Of(history, FollowUpOutlook.Of(history)).Where(one => one.IsOwedOn(Days.On(day)));

        Assert.Equal(owed, string.Join(", ", windows.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Window.Settled.Name.Code()} {one.Window.Settled.Due:MM-dd}"))));
    }
}
