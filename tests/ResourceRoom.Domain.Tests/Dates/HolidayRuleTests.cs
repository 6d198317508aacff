using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Dates;

public sealed class HolidayRuleTests
{
    private static readonly BusinessCalendar Calendar = new(
    [
        new(Days.On("2026-06-22"), "Day of mourning", null), new(Days.On("2026-06-23"), "Typo", "Entered by mistake"),
        new(Days.On("2026-02-12"), null, "Offices are open"), new(Days.On("2026-09-07"), null, null),
    ]);

    [Theory]
    [InlineData("2026-06-24", null)]
    [InlineData("2026-06-23", null)]
    [InlineData("2026-06-22", HolidayRefusal.HolidayAlready)]
    [InlineData("2026-06-19", HolidayRefusal.HolidayAlready)]
    [InlineData("2026-09-07", HolidayRefusal.HolidayAlready)]
    [InlineData("2026-02-12", HolidayRefusal.TakenOutOfState)]
    [InlineData("2026-06-20", HolidayRefusal.Weekend)]
    [InlineData("2026-06-21", HolidayRefusal.Weekend)]
    [InlineData("1999-12-30", HolidayRefusal.OutsideYears)]
    [InlineData("2000-01-03", null)]
    [InlineData("2099-12-31", null)]
    [InlineData("2100-01-04", HolidayRefusal.OutsideYears)]
    public void WhyNotAdd_EachDay_Answers(string day, HolidayRefusal? expected) => Assert.Equal(expected, HolidayRule.WhyNotAdd(Days.On(day), Calendar));

    [Theory]
    [InlineData("2026-06-22", null)]
    [InlineData("2026-06-19", null)]
    [InlineData("2026-09-07", null)]
    [InlineData("2026-06-23", HolidayRefusal.TakenOutAlready)]
    [InlineData("2026-02-12", HolidayRefusal.TakenOutAlready)]
    [InlineData("2026-06-24", HolidayRefusal.NoHoliday)]
    [InlineData("1999-12-24", HolidayRefusal.OutsideYears)]
    [InlineData("2000-01-17", null)]
    [InlineData("2099-12-25", null)]
    [InlineData("2100-01-01", HolidayRefusal.OutsideYears)]
    public void WhyNotTakeOut_EachDay_Answers(string day, HolidayRefusal? expected) => Assert.Equal(expected, HolidayRule.WhyNotTakeOut(Days.On(day), Calendar));

    [Theory]
    [InlineData("2026-06-23", null)]
    [InlineData("2026-02-12", null)]
    [InlineData("2026-06-22", HolidayRefusal.NotTakenOut)]
    [InlineData("2026-06-19", HolidayRefusal.NotTakenOut)]
    [InlineData("2026-06-24", HolidayRefusal.NoHoliday)]
    public void WhyNotBringBack_EachDay_Answers(string day, HolidayRefusal? expected) => Assert.Equal(expected, HolidayRule.WhyNotBringBack(Days.On(day), Calendar));
}
