using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Domain.Tests.Participants;

// Stored and reported as numbers: a reordered enum would change people's records without a word.
public sealed class CodesTests
{
    [Theory]
    [InlineData(LaborForceStatus.Unemployed, 0)]
    [InlineData(LaborForceStatus.Employed, 1)]
    [InlineData(LaborForceStatus.EmployedWithNotice, 2)]
    [InlineData(LaborForceStatus.NotInLaborForce, 3)]
    public void LaborForceStatus_EachValue_IsTheCodeOfPirl400(LaborForceStatus status, byte code) =>
        Assert.Equal(code, (byte)status);

    [Theory]
    [InlineData(Gender.Male, 1)]
    [InlineData(Gender.Female, 2)]
    [InlineData(Gender.DidNotSelfIdentify, 9)]
    public void Gender_EachValue_IsTheCodeOfPirl201(Gender gender, byte code) => Assert.Equal(code, (byte)gender);

    [Fact]
    public void Races_EachValue_IsABitOfItsOwn() =>
        Assert.Equal([0, 1, 2, 4, 8, 16], Enum.GetValues<Races>().Select(race => (int)race));

    [Theory]
    [InlineData(ResponseState.NotAsked, 0)]
    [InlineData(ResponseState.Given, 1)]
    [InlineData(ResponseState.Declined, 2)]
    public void ResponseState_EachValue_IsTheStoredNumber(ResponseState state, byte stored) =>
        Assert.Equal(stored, (byte)state);

    [Fact]
    public void ParticipantClass_Order_RisesWithWhatIsKnown() =>
        Assert.Equal(
            ["Unclassified", "BasicSelfService", "ReportedSelfService", "WioaParticipant"],
            Enum.GetValues<ParticipantClass>().Select(each => each.ToString()));
}
