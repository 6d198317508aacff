using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class CorrectionRuleTests
{
    private static readonly DateTime Start = new(2026, 7, 1, 15, 0, 0, DateTimeKind.Utc);

    private static readonly CorrectedTimes AnHour = new()
    {
        StartUtc = Start,
        Day = new DateOnly(2026, 7, 1),
        EndUtc = Start.AddHours(1),
        ClosingUtc = Start.AddHours(6),
        AskedAtUtc = Start.AddDays(3),
        EstablishedOn = new DateOnly(2024, 1, 1),
        ClosedOn = null,
        HasOtherOpenVisitInRoom = false,
    };

    private static readonly CorrectedTimes Open = AnHour with { EndUtc = null, AskedAtUtc = Start.AddHours(1) };

    [Fact]
    public void WhyNot_PastVisitOfAnHour_Allows() => Assert.Null(CorrectionRule.WhyNot(AnHour));

    [Fact]
    public void WhyNot_EndedWhileAnotherIsOpen_Allows() => Assert.Null(CorrectionRule.WhyNot(AnHour with { HasOtherOpenVisitInRoom = true }));

    [Fact]
    public void WhyNot_Open_Allows() => Assert.Null(CorrectionRule.WhyNot(Open));

    [Fact]
    public void Longest_IsOneDay() => Assert.Equal(TimeSpan.FromHours(24), CorrectionRule.Longest);

    [Theory]
    [InlineData(-1, CorrectionRefusal.BeginsInTheFuture)]
    [InlineData(0, null)]
    public void WhyNot_StartAroundNow_RefusesTheFuture(long ticks, CorrectionRefusal? expected) =>
        Assert.Equal(expected, CorrectionRule.WhyNot(Open with { AskedAtUtc = Start.AddTicks(ticks) }));

    [Theory]
    [InlineData(-1, CorrectionRefusal.EndsInTheFuture)]
    [InlineData(0, null)]
    public void WhyNot_EndAroundNow_RefusesTheFuture(long ticks, CorrectionRefusal? expected) =>
        Assert.Equal(expected, CorrectionRule.WhyNot(AnHour with { AskedAtUtc = Start.AddHours(1).AddTicks(ticks) }));

    [Theory]
    [InlineData(-1, CorrectionRefusal.EndsBeforeItBegins)]
    [InlineData(0, CorrectionRefusal.EndsBeforeItBegins)]
    [InlineData(1, null)]
    [InlineData(TimeSpan.TicksPerDay, null)]
    [InlineData(TimeSpan.TicksPerDay + 1, CorrectionRefusal.TooLong)]
    public void WhyNot_AroundLengthLimits_RefusesOutside(long ticks, CorrectionRefusal? expected) =>
        Assert.Equal(expected, CorrectionRule.WhyNot(AnHour with { EndUtc = Start.AddTicks(ticks) }));

    [Theory]
    [InlineData(-1, CorrectionRefusal.RoomNotOpenYet)]
    [InlineData(0, null)]
    public void WhyNot_AroundRoomsFirstDay_RefusesBefore(int days, CorrectionRefusal? expected) =>
        Assert.Equal(expected, CorrectionRule.WhyNot(AnHour with { EstablishedOn = AnHour.Day.AddDays(-days) }));

    [Theory]
    [InlineData(0, CorrectionRefusal.RoomClosed)]
    [InlineData(1, null)]
    public void WhyNot_AroundClosingDay_RefusesFromThen(int days, CorrectionRefusal? expected) =>
        Assert.Equal(expected, CorrectionRule.WhyNot(AnHour with { ClosedOn = AnHour.Day.AddDays(days) }));

    [Theory]
    [InlineData(0, CorrectionRefusal.CannotBeOpen)]
    [InlineData(1, null)]
    public void WhyNot_OpenAroundClosing_RefusesFromThen(long ticks, CorrectionRefusal? expected) =>
        Assert.Equal(expected, CorrectionRule.WhyNot(Open with { ClosingUtc = Open.AskedAtUtc.AddTicks(ticks) }));

    public static TheoryData<CorrectedTimes, CorrectionRefusal> Refusals => new()
    {
        { Open with { HasOtherOpenVisitInRoom = true }, CorrectionRefusal.AlreadyHere },
        { Open with { HasOtherOpenVisitInRoom = true, ClosingUtc = Start }, CorrectionRefusal.CannotBeOpen },
        { AnHour with { AskedAtUtc = Start.AddTicks(-1), EstablishedOn = DateOnly.MaxValue, EndUtc = Start }, CorrectionRefusal.BeginsInTheFuture },
        { AnHour with { EstablishedOn = DateOnly.MaxValue, ClosedOn = DateOnly.MinValue, EndUtc = Start }, CorrectionRefusal.RoomNotOpenYet },
        { AnHour with { ClosedOn = DateOnly.MinValue, EndUtc = Start }, CorrectionRefusal.RoomClosed },
        { AnHour with { EndUtc = Start.AddDays(4) }, CorrectionRefusal.EndsInTheFuture },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void WhyNot_SeveralReasons_ReturnsFirst(CorrectedTimes times, CorrectionRefusal expected) =>
        Assert.Equal(expected, CorrectionRule.WhyNot(times));
}
