using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class AnswerTests
{
    public static TheoryData<ResponseState, ResponseState, string> Visits => new()
    {
        { ResponseState.NotAsked, ResponseState.NotAsked, "NotAsked" },
        { ResponseState.NotAsked, ResponseState.Declined, "Declined" },
        { ResponseState.NotAsked, ResponseState.Given, "later" },
        { ResponseState.Declined, ResponseState.NotAsked, "Declined" },
        { ResponseState.Declined, ResponseState.Declined, "Declined" },
        { ResponseState.Declined, ResponseState.Given, "later" },
        { ResponseState.Given, ResponseState.NotAsked, "earlier" },
        { ResponseState.Given, ResponseState.Declined, "earlier" },
        { ResponseState.Given, ResponseState.Given, "later" },
    };

    [Theory]
    [MemberData(nameof(Visits))]
    public void SupersededBy_EachPairOfStates_KeepsWhatIsKnown(ResponseState before, ResponseState after, string expected)
    {
        var kept = Flash(before, "earlier").SupersededBy(Flash(after, "later"));

        Assert.Equal(expected, kept.IsGiven ? kept.Value : kept.State.ToString());
    }

    [Fact]
    public void SupersededBy_AnyLaterVisits_NeverLosesAValue() =>
        Prop.ForAll<byte, byte[]>((first, visits) =>
        {
            var onFile = Answer<int>.Given(first);
            var after = visits.Aggregate(onFile, (known, visit) => known.SupersededBy(Flash((ResponseState)(visit % 3), (int)visit)));
            return after.IsGiven;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Default_NothingSaid_IsNotAsked()
    {
        Assert.Equal(ResponseState.NotAsked, default(Answer<bool>).State);
        Assert.False(default(Answer<bool>).IsGiven);
    }

    [Fact]
    public void Given_FalseOrZero_IsStillAValue()
    {
        Assert.True(Answer<bool>.Given(false).IsGiven);
        Assert.NotEqual(Answer<int>.NotAsked, Answer<int>.Given(0));
    }

    [Fact]
    public void Given_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Answer<string>.Given(null!));

    [Fact]
    public void ToString_AValue_ShowsOnlyTheState() => Assert.Equal("Given", Answer<string>.Given("Ana").ToString());

    private static Answer<T> Flash<T>(ResponseState state, T value) => state switch
    {
        ResponseState.Given => Answer<T>.Given(value),
        ResponseState.Declined => Answer<T>.Declined,
        _ => Answer<T>.NotAsked,
    };
}
