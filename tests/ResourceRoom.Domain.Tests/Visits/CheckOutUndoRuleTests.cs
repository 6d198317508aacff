using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.TakingBack;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class CheckOutUndoRuleTests
{
    private static readonly DateTime End = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    private static readonly CheckOutUndoRequest AtOnce = new()
    {
        EndedAtUtc = End,
        CheckedOutAtUtc = End,
        CheckedOutAsOfUtc = End,
        AskedAtUtc = End,
        IsVoided = false,
        IsHereAgain = false,
    };

    public static TheoryData<CheckOutUndoRequest, CheckOutUndoRefusal?> Refused => new()
    {
        { AtOnce with { IsVoided = true, EndedAtUtc = null }, CheckOutUndoRefusal.AlreadyVoided },
        { AtOnce with { EndedAtUtc = null, CheckedOutAtUtc = null, CheckedOutAsOfUtc = null }, CheckOutUndoRefusal.InTheRoom },
        { AtOnce with { CheckedOutAtUtc = null, CheckedOutAsOfUtc = null }, CheckOutUndoRefusal.NotAtTheDesk },
        { AtOnce with { CheckedOutAsOfUtc = End.AddMinutes(1) }, CheckOutUndoRefusal.NotAtTheDesk },
        { AtOnce with { IsHereAgain = true }, CheckOutUndoRefusal.CheckedInAgain },
        { AtOnce with { IsHereAgain = true, AskedAtUtc = End.AddHours(1) }, CheckOutUndoRefusal.TooLate },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhyNot_SomethingAgainstIt_SaysTheFirst(CheckOutUndoRequest request, CheckOutUndoRefusal? expected) =>
        Assert.Equal(expected, CheckOutUndoRule.WhyNot(request));

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, CheckOutUndoRefusal.TooLate)]
    public void WhyNot_AroundTheWindow_EndsAfterIt(int ticks, CheckOutUndoRefusal? expected) =>
        Assert.Equal(expected, CheckOutUndoRule.WhyNot(AtOnce with { AskedAtUtc = End + UndoRule.Window + TimeSpan.FromTicks(ticks) }));

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, CheckOutUndoRefusal.TooLate)]
    public void WhyNot_EarlierTimeEntered_CountsFromTheCheckOut(int minutesLater, CheckOutUndoRefusal? expected)
    {
        var entered = AtOnce with { CheckedOutAtUtc = End.AddHours(1), AskedAtUtc = End.AddHours(1).AddMinutes(minutesLater) };

        Assert.Equal(expected, CheckOutUndoRule.WhyNot(entered));
    }
}
