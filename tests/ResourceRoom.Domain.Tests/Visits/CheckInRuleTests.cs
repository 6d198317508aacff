using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class CheckInRuleTests
{
    private static readonly DateOnly Established = new(2026, 1, 5);
    private static readonly DateOnly Closed = new(2026, 6, 30);

    [Theory]
    [InlineData(-1, CheckInRefusal.RoomNotOpenYet)]
    [InlineData(0, null)]
    [InlineData(1, null)]
    public void WhyNot_AroundFirstDay_AllowsFromThatDay(int days, CheckInRefusal? expected) =>
        Assert.Equal(expected, CheckInRule.WhyNot(Established.AddDays(days), Established, Closed, hasOpenVisitInRoom: false, services: 1));

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, CheckInRefusal.RoomClosed)]
    [InlineData(1, CheckInRefusal.RoomClosed)]
    public void WhyNot_AroundClosing_RefusesFromThatDay(int days, CheckInRefusal? expected) =>
        Assert.Equal(expected, CheckInRule.WhyNot(Closed.AddDays(days), Established, Closed, hasOpenVisitInRoom: false, services: 1));

    [Fact]
    public void WhyNot_NeverClosed_Allows() =>
        Assert.Null(CheckInRule.WhyNot(DateOnly.MaxValue, Established, closedOn: null, hasOpenVisitInRoom: false, services: 3));

    [Theory]
    [InlineData(false, 1, null)]
    [InlineData(false, 0, CheckInRefusal.NoServiceChosen)]
    [InlineData(true, 1, CheckInRefusal.AlreadyHere)]
    [InlineData(true, 0, CheckInRefusal.AlreadyHere)]
    public void WhyNot_OpenRoom_DependsOnVisit(bool hasOpenVisit, int services, CheckInRefusal? expected) =>
        Assert.Equal(expected, CheckInRule.WhyNot(Established, Established, Closed, hasOpenVisit, services));

    [Fact]
    public void WhyNot_SeveralReasons_ReturnsRoomFirst() =>
        Assert.Equal(CheckInRefusal.RoomClosed, CheckInRule.WhyNot(Closed, Established, Closed, hasOpenVisitInRoom: true, services: 0));
}
