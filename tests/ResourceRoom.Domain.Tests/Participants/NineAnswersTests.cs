using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NineAnswersTests
{
    private static readonly NineAnswers OnFile = new()
    {
        FirstName = Answer<string>.Given("Ana"),
        LastName = Answer<string>.Declined,
        LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed),
        Hispanic = Answer<bool>.Given(false),
    };

    [Fact]
    public void CompletedBy_ValueAfterDecline_TakesValue() =>
        Assert.Equal("Ruiz", OnFile.CompletedBy(new NineAnswers { LastName = Answer<string>.Given("Ruiz") }).LastName.Value);

    [Fact]
    public void CompletedBy_OtherValue_KeepsOneOnFile()
    {
        var visit = new NineAnswers { FirstName = Answer<string>.Given("Anna"), Hispanic = Answer<bool>.Given(false) };

        Assert.Equal("Ana", OnFile.CompletedBy(visit).FirstName.Value);
        Assert.Equal([NineItem.FirstName], OnFile.KeptAgainst(visit));
    }

    [Fact]
    public void CompletedBy_Decline_KeepsValue()
    {
        var visit = new NineAnswers { FirstName = Answer<string>.Declined, LaborForceStatus = Answer<LaborForceStatus>.Declined };

        var after = OnFile.CompletedBy(visit);

        Assert.Equal(OnFile.FirstName, after.FirstName);
        Assert.Equal(OnFile.LaborForceStatus, after.LaborForceStatus);
        Assert.Empty(OnFile.KeptAgainst(visit));
    }

    [Fact]
    public void CompletedBy_LaborForceStatus_TakesLatest()
    {
        var visit = new NineAnswers { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Employed) };

        Assert.Equal(LaborForceStatus.Employed, OnFile.CompletedBy(visit).LaborForceStatus.Value);
        Assert.Empty(OnFile.KeptAgainst(visit));
    }

    [Fact]
    public void States_EachItem_MatchesAnswer()
    {
        var states = OnFile.States;

        Assert.Equal(ResponseState.Given, states.FirstName);
        Assert.Equal(ResponseState.Declined, states.LastName);
        Assert.Equal(ResponseState.NotAsked, states.Ssn);
        Assert.Equal(ResponseState.Given, states.Hispanic);
    }
}
