using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Dates;

public sealed class IllinoisHolidaysTests
{
    [Fact]
    public void ObservedIn_EvenYear_NamesAllFourteen() => Assert.Equal(
        [
            "01/01 New Year’s Day", "01/19 Martin Luther King Jr. Day", "02/12 Lincoln’s Birthday", "02/16 Presidents’ Day", "05/25 Memorial Day", "06/19 Juneteenth",
            "07/03 Independence Day", "09/07 Labor Day", "10/12 Indigenous Peoples’ / Columbus Day", "11/03 General Election Day", "11/11 Veterans Day",
            "11/26 Thanksgiving", "11/27 Day after Thanksgiving", "12/25 Christmas Day",
        ],
        IllinoisHolidays.ObservedIn(2026).Select(holiday => FormattableString.Invariant($"{holiday.Day:MM/dd} {holiday.Name}")));

    [Theory]
    [InlineData(2025, 13)]
    [InlineData(2026, 14)]
    [InlineData(2021, 14)]
    [InlineData(2022, 13)]
    public void ObservedIn_Year_HasNoElectionInOddOnesAndNewYearsDayWhereItIsObserved(int year, int count) =>
        Assert.Equal(count, IllinoisHolidays.ObservedIn(year).Count);

    [Theory]
    [InlineData("2021-12-31", "New Year’s Day")]
    [InlineData("2022-01-01", null)]
    [InlineData("2021-12-24", "Christmas Day")]
    [InlineData("2021-12-25", null)]
    [InlineData("2027-07-05", "Independence Day")]
    [InlineData("2027-07-04", null)]
    [InlineData("2024-11-05", "General Election Day")]
    [InlineData("2025-11-04", null)]
    public void ObservedOn_Day_IsTheDayOfObservance(string day, string? expected) => Assert.Equal(expected, IllinoisHolidays.ObservedOn(Days.On(day))?.Name);

    [Fact]
    public void ObservedIn_AnyYear_HasDifferentWeekdaysInOrder()
    {
        for (var year = DateOnly.MinValue.Year; year <= DateOnly.MaxValue.Year; year++)
        {
            var days = IllinoisHolidays.ObservedIn(year).Select(holiday => holiday.Day).ToList();
            Assert.Equal(days.Distinct().Order(), days);
            Assert.All(days, day => Assert.False(BusinessCalendar.IsWeekend(day)));
            Assert.All(days, day => Assert.Equal(year, day.Year));
        }
    }
}
