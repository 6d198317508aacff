using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Enrollments;

public sealed class PlacementQuartersTests
{
    [Theory]
    [InlineData("2025-02-10", "2025-07-01", "2025-09-30", "2026-01-01", "2026-03-31")]
    [InlineData("2025-01-01", "2025-07-01", "2025-09-30", "2026-01-01", "2026-03-31")]
    [InlineData("2025-03-31", "2025-07-01", "2025-09-30", "2026-01-01", "2026-03-31")]
    [InlineData("2025-04-01", "2025-10-01", "2025-12-31", "2026-04-01", "2026-06-30")]
    [InlineData("2025-12-31", "2026-04-01", "2026-06-30", "2026-10-01", "2026-12-31")]
    public void Of_Exit_AreCalendarQuartersAfterItsOwn(string exit, string second, string secondEnd, string fourth, string fourthEnd)
    {
        var (two, four) = (PlacementQuarters.Second(Days.On(exit)), PlacementQuarters.Fourth(Days.On(exit)));

        Assert.Equal((Days.On(second), Days.On(secondEnd)), (two.Start, two.End));
        Assert.Equal((Days.On(fourth), Days.On(fourthEnd)), (four.Start, four.End));
    }

    [Theory]
    [InlineData("2025-08-05", null, "2025-08-06", true, false)]
    [InlineData("2026-03-05", null, "2026-03-06", false, true)]
    [InlineData("2025-08-05", null, "2026-01-01", true, true)]
    [InlineData("2025-08-05", "2025-12-31", "2026-02-01", true, false)]
    [InlineData("2025-03-01", "2025-06-30", "2025-06-30", false, false)]
    [InlineData("2025-03-01", "2025-07-01", "2025-07-01", true, false)]
    [InlineData("2025-09-30", null, "2025-09-01", true, false)]
    [InlineData("2025-10-01", null, "2025-10-01", false, false)]
    [InlineData("2025-03-01", null, "2025-03-02", false, false)]
    public void Fills_Placement_HasADayInTheQuarter(string start, string? end, string verified, bool second, bool fourth)
    {
        var exit = Days.On("2025-02-10");

        Assert.Equal(second, PlacementQuarters.Fills(Days.On(start), Days.Maybe(end), Days.On(verified), PlacementQuarters.Second(exit)));
        Assert.Equal(fourth, PlacementQuarters.Fills(Days.On(start), Days.Maybe(end), Days.On(verified), PlacementQuarters.Fourth(exit)));
    }

    [Theory]
    [InlineData("2026-01-01", 2026, 1)]
    [InlineData("2026-03-31", 2026, 1)]
    [InlineData("2026-12-31", 2026, 4)]
    public void Containing_Day_IsItsQuarter(string day, int year, int number) =>
        Assert.Equal(new CalendarQuarter(year, number), CalendarQuarter.Containing(Days.On(day)));
}
