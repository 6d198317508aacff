using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Dates;

public sealed class BusinessDaysTests
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
    public void IsBusinessDay_HolidayOrWeekend_IsNone(string day, string why) => Assert.False(BusinessDays.IsBusinessDay(Days.On(day)), why);

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
    public void IsBusinessDay_OtherWeekday_IsOne(string day) => Assert.True(BusinessDays.IsBusinessDay(Days.On(day)));

    [Fact]
    public void IsBusinessDay_FirstAndLastDayThereIs_Answers()
    {
        Assert.False(BusinessDays.IsBusinessDay(DateOnly.MinValue));
        Assert.True(BusinessDays.IsBusinessDay(DateOnly.MaxValue));
    }

    // The state's rule for location forms counts ten of them from the day after the event.
    [Theory]
    [InlineData("2026-03-02", "2026-03-16")]
    [InlineData("2026-06-12", "2026-06-29")]
    [InlineData("2026-11-02", "2026-11-18")]
    [InlineData("2026-12-19", "2027-01-05")]
    public void IsBusinessDay_TenInARow_EndOnThatDay(string from, string tenth)
    {
        var days = Enumerable.Range(1, 60).Select(Days.On(from).AddDays).Where(BusinessDays.IsBusinessDay);

        Assert.Equal(Days.On(tenth), days.ElementAt(9));
    }
}
