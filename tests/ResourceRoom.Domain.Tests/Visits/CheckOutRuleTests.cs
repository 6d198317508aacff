using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class CheckOutRuleTests
{
    private static readonly DateTime Start = new(2026, 7, 1, 15, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, CheckOutRefusal.AlreadyCheckedOut)]
    [InlineData(false, true, CheckOutRefusal.AlreadyVoided)]
    [InlineData(true, true, CheckOutRefusal.AlreadyVoided)]
    public void WhyNot_EachState_AllowsOpenVisitOnly(bool isCheckedOut, bool isVoided, CheckOutRefusal? expected) =>
        Assert.Equal(expected, CheckOutRule.WhyNot(isCheckedOut, isVoided));

    [Theory]
    [InlineData(-1, CheckOutRefusal.EndsBeforeItBegins)]
    [InlineData(0, CheckOutRefusal.EndsBeforeItBegins)]
    [InlineData(1, null)]
    [InlineData(60, null)]
    [InlineData(61, CheckOutRefusal.EndsInTheFuture)]
    public void WhyNotAt_AnHourAfterTheCheckIn_AllowsTheTimeBetween(int minutesLater, CheckOutRefusal? expected) =>
        Assert.Equal(expected, CheckOutRule.WhyNotAt(Start, Start.AddMinutes(minutesLater), Start.AddHours(1)));

    [Theory]
    [InlineData(-30, 0)]
    [InlineData(0, 0)]
    [InlineData(30, 30)]
    public void EndNow_ClockSetBackSinceTheStart_IsNeverBeforeIt(int minutesLater, int expected) =>
        Assert.Equal(Start.AddMinutes(expected), CheckOutRule.EndNow(Start, Start.AddMinutes(minutesLater)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(90, 90)]
    [InlineData(26 * 60, 26 * 60)]
    [InlineData(-1, 0)]
    public void TimeSpent_FromStartToEnd_IsNeverNegative(int minutesLater, int expected) =>
        Assert.Equal(TimeSpan.FromMinutes(expected), CheckOutRule.TimeSpent(Start, Start.AddMinutes(minutesLater)));
}
