using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class UndoRuleTests
{
    private static readonly DateTime Recorded = new(2026, 7, 1, 15, 0, 0, DateTimeKind.Utc);

    private static readonly UndoRequest AtOnce = new()
    {
        RecordedAtUtc = Recorded,
        AskedAtUtc = Recorded,
        IsOwn = true,
        IsLast = true,
        IsVoided = false,
        IsCheckedOut = false,
    };

    [Fact]
    public void WhyNot_OwnLastCheckIn_Allows() => Assert.Null(UndoRule.WhyNot(AtOnce));

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, UndoRefusal.TooLate)]
    public void WhyNot_AroundWindow_RefusesAfterIt(long ticks, UndoRefusal? expected) =>
        Assert.Equal(expected, UndoRule.WhyNot(AtOnce with { AskedAtUtc = Recorded + UndoRule.Window + TimeSpan.FromTicks(ticks) }));

    [Fact]
    public void WhyNot_ClockSetBack_Allows() =>
        Assert.Null(UndoRule.WhyNot(AtOnce with { AskedAtUtc = Recorded.AddSeconds(-1) }));

    [Fact]
    public void Window_IsTenMinutes() => Assert.Equal(TimeSpan.FromMinutes(10), UndoRule.Window);

    public static TheoryData<UndoRequest, UndoRefusal> Refusals => new()
    {
        { AtOnce with { IsOwn = false, IsVoided = true, IsCheckedOut = true, IsLast = false }, UndoRefusal.NotYours },
        { AtOnce with { IsVoided = true, IsCheckedOut = true, IsLast = false }, UndoRefusal.AlreadyVoided },
        { AtOnce with { IsCheckedOut = true, IsLast = false }, UndoRefusal.AlreadyCheckedOut },
        { AtOnce with { IsLast = false, AskedAtUtc = Recorded.AddDays(1) }, UndoRefusal.NotTheLast },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void WhyNot_SeveralReasons_ReturnsFirst(UndoRequest request, UndoRefusal expected) =>
        Assert.Equal(expected, UndoRule.WhyNot(request));
}
