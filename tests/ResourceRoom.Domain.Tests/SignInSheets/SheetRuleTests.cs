using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Domain.Tests.SignInSheets;

public sealed class SheetRuleTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTime Now = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, -10, null, null)]
    [InlineData(-1, -10, null, null)]
    [InlineData(1, -10, null, SheetDayRefusal.InTheFuture)]
    [InlineData(-10, -10, null, null)]
    [InlineData(-11, -10, null, SheetDayRefusal.RoomNotOpenYet)]
    [InlineData(-5, -10, -4, null)]
    [InlineData(-4, -10, -4, SheetDayRefusal.RoomClosed)]
    [InlineData(0, -10, -4, SheetDayRefusal.RoomClosed)]
    public void WhyNot_Day_AllowsRoomsFirstDayToToday(int day, int established, int? closed, SheetDayRefusal? expected) =>
        Assert.Equal(expected, SheetRule.WhyNot(Today.AddDays(day), Today, Today.AddDays(established), closed is null ? null : Today.AddDays(closed.Value)));

    [Theory]
    [InlineData(-60, null, null)]
    [InlineData(0, null, null)]
    [InlineData(1, null, SheetTimeRefusal.InIsInTheFuture)]
    [InlineData(-60, -59, null)]
    [InlineData(-60, -60, SheetTimeRefusal.OutIsNotAfterIn)]
    [InlineData(-60, -61, SheetTimeRefusal.OutIsNotAfterIn)]
    [InlineData(-60, 0, null)]
    [InlineData(-60, 1, SheetTimeRefusal.OutIsInTheFuture)]
    public void WhyNot_Times_MustBeOrderedAndPast(int inMinutes, int? outMinutes, SheetTimeRefusal? expected) =>
        Assert.Equal(expected, SheetRule.WhyNot(Now.AddMinutes(inMinutes), outMinutes is null ? null : Now.AddMinutes(outMinutes.Value), Now));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void EndWithoutTimeOut_AfterClosing_IsClosing(int closingMinutes, bool ends) =>
        Assert.Equal(ends ? Now.AddMinutes(closingMinutes) : null, SheetRule.EndWithoutTimeOut(Now.AddMinutes(closingMinutes), Now));
}
