using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Dates;

public sealed class DueDateTests
{
    private static readonly DateOnly FirstDay = Days.On("2024-01-01");

    // Days of four years, one with an election in each second of them.
    private static readonly Arbitrary<DateOnly> AnyDay = Gen.Choose(0, 1460).Select(FirstDay.AddDays).ToArbitrary();

    private static readonly Arbitrary<BusinessCalendar> AnyCalendar = Gen.Choose(0, 1500).Select(FirstDay.AddDays).ListOf()
        .Select(days => new BusinessCalendar(days.Distinct().Select((day, place) => place % 2 == 0 ? Added(day) : TakenOut(day)))).ToArbitrary();

    // The examples of the state's rule.
    [Theory]
    [InlineData("2026-03-02", "2026-03-16")]
    [InlineData("2026-06-12", "2026-06-29")]
    [InlineData("2026-11-02", "2026-11-18")]
    [InlineData("2026-12-19", "2027-01-05")]
    public void Of_Example_IsThatDay(string happenedOn, string due) => Assert.Equal(Days.On(due), DueDate.Of(Days.On(happenedOn), BusinessCalendar.OfTheState));

    [Theory]
    [InlineData("2026-03-06", "2026-03-20", "a Friday")]
    [InlineData("2026-03-07", "2026-03-20", "the Saturday after")]
    [InlineData("2026-03-08", "2026-03-20", "the Sunday after")]
    [InlineData("2026-03-09", "2026-03-23", "the Monday after")]
    [InlineData("2026-06-18", "2026-07-06", "the day before Juneteenth; Independence Day is observed on 07/03")]
    [InlineData("2026-06-19", "2026-07-06", "Juneteenth itself")]
    [InlineData("2026-07-01", "2026-07-16", "a closure whose first closed day is 07/01")]
    [InlineData("2021-12-17", "2022-01-04", "Christmas on 12/24, New Year’s Day on 12/31")]
    [InlineData("2027-10-27", "2027-11-10", "no election in an odd year")]
    public void Of_Boundary_IsThatDay(string happenedOn, string due, string why) =>
        Assert.True(Days.On(due) == DueDate.Of(Days.On(happenedOn), BusinessCalendar.OfTheState), $"{why}: {DueDate.Of(Days.On(happenedOn), BusinessCalendar.OfTheState)}");

    [Theory]
    [InlineData("2026-06-22", null, "2026-06-30")]
    [InlineData("2026-06-22", "Taken out again", "2026-06-29")]
    [InlineData("2026-06-29", null, "2026-06-30")]
    [InlineData("2026-06-30", null, "2026-06-29")]
    [InlineData("2026-06-12", null, "2026-06-29")]
    public void Of_DayThatOetAdded_MovesItWhileItStands(string added, string? takenOutFor, string due) =>
        Assert.Equal(Days.On(due), DueDate.Of(Days.On("2026-06-12"), new BusinessCalendar([new(Days.On(added), "Day of mourning", takenOutFor)])));

    [Fact]
    public void Of_HolidayThatOetTookOut_IsOneDayEarlier() =>
        Assert.Equal(Days.On("2026-06-26"), DueDate.Of(Days.On("2026-06-12"), new BusinessCalendar([new(Days.On("2026-06-19"), null, "Offices are open")])));

    [Fact]
    public void Of_AnyEvent_IsTheTenthBusinessDayAfterIt() => Prop.ForAll(AnyDay, AnyCalendar, (day, calendar) =>
    {
        var due = DueDate.Of(day, calendar);
        var after = Enumerable.Range(1, due.DayNumber - day.DayNumber).Select(day.AddDays).ToList();

        return calendar.IsBusinessDay(due) && after.Count(calendar.IsBusinessDay) == DueDate.BusinessDays;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_HolidayAdded_IsNeverEarlier() => Prop.ForAll(AnyDay, AnyDay, (day, other) =>
        DueDate.Of(day, new BusinessCalendar([Added(other)])) >= DueDate.Of(day, BusinessCalendar.OfTheState)).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_HolidayTakenOut_IsNeverLater() => Prop.ForAll(AnyDay, AnyDay, (day, other) =>
        DueDate.Of(day, new BusinessCalendar([TakenOut(other)])) <= DueDate.Of(day, BusinessCalendar.OfTheState)).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_LaterEvent_IsNeverEarlier() => Prop.ForAll(AnyDay, AnyCalendar, (day, calendar) =>
        DueDate.Of(day.AddDays(1), calendar) >= DueDate.Of(day, calendar)).QuickCheckThrowOnFailure();

    private static HolidayDecision Added(DateOnly day) => new(day, "Added", null);

    private static HolidayDecision TakenOut(DateOnly day) => new(day, null, "Offices are open");
}
