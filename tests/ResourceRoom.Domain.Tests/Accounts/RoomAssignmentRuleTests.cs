using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class RoomAssignmentRuleTests
{
    // The 10th is today.
    private static readonly DateOnly Today = Day(10);

    [Theory]
    [InlineData(10, 0, RoomRefusal.Overlaps)]
    [InlineData(11, 12, null)]
    [InlineData(9, 0, RoomRefusal.BeginsInThePast)]
    [InlineData(10, 10, null)]
    [InlineData(12, 11, RoomRefusal.EndsBeforeItBegins)]
    [InlineData(9, 8, RoomRefusal.BeginsInThePast)]
    [InlineData(10, 19, null)]
    [InlineData(10, 20, RoomRefusal.Overlaps)]
    [InlineData(25, 0, RoomRefusal.Overlaps)]
    [InlineData(26, 0, null)]
    public void WhyNotAssign_DaysBesideThoseFrom20To25_MatchTable(int first, int last, RoomRefusal? expected) =>
        Assert.Equal(expected, RoomAssignmentRule.WhyNotAssign(Days(first, last), Today, [Days(20, 25)]));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, RoomRefusal.BeginsTooFarOff)]
    public void WhyNotAssign_MoreThanAYearAhead_IsRefused(int daysAfter, RoomRefusal? expected) =>
        Assert.Equal(expected, RoomAssignmentRule.WhyNotAssign(new(RoomAssignmentRule.LatestFirst(Today).AddDays(daysAfter), null), Today, []));

    [Theory]
    [InlineData(1, 0, 10, null)]
    [InlineData(1, 0, 9, RoomRefusal.EndsInThePast)]
    [InlineData(1, 10, 0, RoomRefusal.Overlaps)]
    [InlineData(1, 10, 19, null)]
    [InlineData(1, 10, 20, RoomRefusal.Overlaps)]
    [InlineData(1, 9, 12, RoomRefusal.IsOver)]
    [InlineData(12, 15, 11, RoomRefusal.EndsBeforeItBegins)]
    [InlineData(12, 15, 12, null)]
    public void WhyNotEndOn_BesideDaysFrom20To25_MatchesTable(int first, int last, int newLast, RoomRefusal? expected) =>
        Assert.Equal(expected, RoomAssignmentRule.WhyNotEndOn(Days(first, last), newLast == 0 ? null : Day(newLast), Today, [Days(20, 25)]));

    [Theory]
    [InlineData(true, 0, RoomRefusal.LastRoom)]
    [InlineData(true, 1, null)]
    [InlineData(false, 0, null)]
    public void WhyNotRemove_LastRoom_StaysOfTechnician(bool needsRoom, int others, RoomRefusal? expected) =>
        Assert.Equal(expected, RoomAssignmentRule.WhyNotRemove(needsRoom, others));

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(10, 0, true)]
    [InlineData(11, 0, false)]
    [InlineData(1, 9, false)]
    [InlineData(1, 10, true)]
    public void Hold_Today_IsExact(int first, int last, bool expected) => Assert.Equal(expected, Days(first, last).Hold(Today));

    private static AssignmentDays Days(int first, int last) => new(Day(first), last == 0 ? null : Day(last));

    private static DateOnly Day(int day) => new(2026, 3, day);
}
