using ResourceRoom.Domain.Locations.Timelines;
using static ResourceRoom.Domain.Tests.Locations.Timelines.TimelineBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Timelines;

public sealed class MoveEffectsTests
{
    [Theory]
    [InlineData("08-09", null)]
    [InlineData("08-10", null)]
    [InlineData("08-11", true)]
    public void ChangePastAnotherOfTheField_IsTurned(string to, bool? isNowAfter)
    {
        var (moved, other) = (Phone(1, "08-01", "07-01", "(217) 555-0199"), Phone(2, "08-10", "07-02", "(217) 555-0150"));

        var effects = Moved([other], moved, moved with { EffectiveOn = Day(to) });

        Assert.Equal(isNowAfter, effects.Turned.SingleOrDefault()?.IsNowAfter);
        Assert.False(effects.IsNone);
    }

    [Fact]
    public void ChangeBeforeOneOfTheSameDayAcceptedEarlier_IsTurned()
    {
        var (moved, other) = (Phone(2, "08-20", "07-01", "(217) 555-0199"), Phone(1, "08-10", "07-02", "(217) 555-0150"));

        Assert.Empty(Moved([other], moved, moved with { EffectiveOn = Day("08-10") }).Turned);
        Assert.False(Assert.Single(Moved([other], moved, moved with { EffectiveOn = Day("08-09") }).Turned).IsNowAfter);
    }

    [Theory]
    [InlineData("08-11", false)]
    [InlineData("08-10", true)]
    public void ClosingForGood_MovedOntoAChange_MakesItLapse(string to, bool lapses)
    {
        var (closing, change) = (Closure(2, "09-01", "07-01"), Phone(1, "08-10", "07-02", "(217) 555-0150"));
        long[] lapsed = lapses ? [1] : [];

        var (there, back) = (Moved([change], closing, Closure(2, to, "07-01")), Moved([change], Closure(2, to, "07-01"), closing));

        Assert.Equal(lapsed, there.Lapsing);
        Assert.Empty(there.Reviving);
        Assert.Equal(lapsed, back.Reviving);
        Assert.Empty(back.Lapsing);
    }

    [Theory]
    [InlineData("08-01", "08-31", null, null, false, null)]
    [InlineData("08-01", "08-31", "08-01", "08-10", true, "08-01 08-10")]
    [InlineData("08-01", "08-31", "08-10", "08-20", true, "08-01 08-20")]
    [InlineData("08-01", "08-31", "08-20", "09-30", false, "08-01 09-30")]
    [InlineData("08-01", "08-31", "09-01", "09-10", false, "08-01 09-10")]
    [InlineData("08-01", "08-31", "09-02", "09-10", false, null)]
    public void EndOfAClosing_BesideALaterOne(string from, string to, string? otherFrom, string? otherTo, bool isNone, string? closed)
    {
        AcceptedForm[] others = otherFrom is null ? [] : [Closure(2, otherFrom, "07-02", otherTo)];

        var effects = Moved(others, Closure(1, from, "07-01", "08-15"), Closure(1, from, "07-01", to));

        Assert.Equal(isNone, effects.IsNone);
        Assert.Equal(closed, effects.Closed.Count == 0 ? null : string.Join(" ", effects.Closed.Select(span => $"{span.From:MM-dd} {span.Through:MM-dd}")));
    }

    private static MoveEffects Moved(AcceptedForm[] others, AcceptedForm was, AcceptedForm becomes) =>
        MoveEffects.Of(Timeline([.. others, was]), Timeline([.. others, becomes]), was, becomes);
}
