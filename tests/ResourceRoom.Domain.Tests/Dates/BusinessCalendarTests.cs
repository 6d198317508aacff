using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Dates;

public sealed class BusinessCalendarTests
{
    [Theory]
    [InlineData("2026-01-01", "New Year's Day")]
    [InlineData("2026-01-19", "Martin Luther King Jr. Day")]
    [InlineData("2026-02-12", "Lincoln's Birthday")]
    [InlineData("2026-02-16", "Presidents' Day")]
    [InlineData("2026-05-25", "Memorial Day")]
    [InlineData("2027-05-31", "Memorial Day on the last day of May")]
    [InlineData("2026-06-19", "Juneteenth")]
    [InlineData("2026-07-03", "Independence Day, on a Saturday")]
    [InlineData("2027-07-05", "Independence Day, on a Sunday")]
    [InlineData("2026-09-07", "Labor Day")]
    [InlineData("2026-10-12", "Indigenous Peoples' Day")]
    [InlineData("2026-11-03", "General Election Day")]
    [InlineData("2022-11-08", "General Election Day when November begins on a Tuesday")]
    [InlineData("2026-11-11", "Veterans Day")]
    [InlineData("2026-11-26", "Thanksgiving")]
    [InlineData("2026-11-27", "Day after Thanksgiving")]
    [InlineData("2024-11-29", "Day after Thanksgiving when November begins on a Friday")]
    [InlineData("2026-12-25", "Christmas Day")]
    [InlineData("2021-12-31", "New Year's Day of 2022, on a Saturday")]
    [InlineData("2021-12-24", "Christmas Day, on a Saturday")]
    [InlineData("2022-12-26", "Christmas Day, on a Sunday")]
    [InlineData("2026-11-28", "a Saturday")]
    [InlineData("2026-11-29", "a Sunday")]
    public void IsBusinessDay_HolidayOrWeekend_IsNone(string day, string why) => Assert.False(BusinessCalendar.OfTheState.IsBusinessDay(Days.On(day)), why);

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("2026-02-13")]
    [InlineData("2026-07-02")]
    [InlineData("2026-07-06")]
    [InlineData("2027-11-02")]
    [InlineData("2025-11-04")]
    [InlineData("2026-11-10")]
    [InlineData("2026-11-30")]
    [InlineData("2020-12-31")]
    [InlineData("2026-12-24")]
    public void IsBusinessDay_OtherWeekday_IsOne(string day) => Assert.True(BusinessCalendar.OfTheState.IsBusinessDay(Days.On(day)));

    [Fact]
    public void IsBusinessDay_FirstAndLastDayThereIs_Answers()
    {
        Assert.False(BusinessCalendar.OfTheState.IsBusinessDay(DateOnly.MinValue));
        Assert.True(BusinessCalendar.OfTheState.IsBusinessDay(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2026-06-22", "Day of mourning", null, false)]
    [InlineData("2026-06-22", "Day of mourning", "Entered by mistake", true)]
    [InlineData("2026-02-12", null, "Offices are open", true)]
    [InlineData("2026-02-12", null, null, false)]
    [InlineData("2026-06-22", null, null, true)]
    [InlineData("2026-06-20", null, "Offices are open", false)]
    public void IsBusinessDay_DayThatOetDecided_FollowsTheDecision(string day, string? addedAs, string? takenOutFor, bool isBusinessDay) =>
        Assert.Equal(isBusinessDay, new BusinessCalendar([new(Days.On(day), addedAs, takenOutFor)]).IsBusinessDay(Days.On(day)));

    [Fact]
    public void HolidaysIn_YearWithDecisions_ListsEachDayOnceWithItsSource()
    {
        var calendar = new BusinessCalendar(
        [
            new(Days.On("2026-06-22"), "Day of mourning", null), new(Days.On("2026-06-23"), "Typo", "Entered by mistake"),
            new(Days.On("2026-02-12"), null, "Offices are open"), new(Days.On("2026-09-07"), null, null), new(Days.On("2027-01-04"), "Next year’s", null),
        ]);

        var holidays = calendar.HolidaysIn(2026);

        Assert.Equal(holidays.Select(holiday => holiday.Day).Distinct().Order(), holidays.Select(holiday => holiday.Day));
        Assert.Equal(
            [
                new(Days.On("2026-02-12"), "Lincoln’s Birthday", HolidaySource.TakenOut) { Reason = "Offices are open" },
                new(Days.On("2026-06-22"), "Day of mourning", HolidaySource.Added),
                new(Days.On("2026-06-23"), "Typo", HolidaySource.TakenOut) { Reason = "Entered by mistake" },
            ],
            holidays.Where(holiday => holiday.Source != HolidaySource.StateRule));
        Assert.Equal(16, holidays.Count);
    }
}
