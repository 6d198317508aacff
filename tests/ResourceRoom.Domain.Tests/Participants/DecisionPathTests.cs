using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Tests.Support;

using static ResourceRoom.Domain.Participants.Classifying.DecisionQuestion;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class DecisionPathTests
{
    [Fact]
    public void Path_WioaParticipant_StopsAfterTheNineItems() =>
        Assert.Equal(
            [(RegisteredInProgram, true), (AllNineItemsGiven, true)],
            PathOf(NineItemsBuilder.AllGiven, registered: true));

    [Fact]
    public void Path_RegisteredButIncomplete_GoesOnToNameAndSsn() =>
        Assert.Equal(
            [(RegisteredInProgram, true), (AllNineItemsGiven, false), (NameAndZipGiven, true), (SsnGiven, true)],
            PathOf(NineItemsBuilder.Declining(NineItem.Race), registered: true));

    [Fact]
    public void Path_NotRegistered_NeverAsksForTheNineItems() =>
        Assert.Equal(
            [(RegisteredInProgram, false), (NameAndZipGiven, true), (SsnGiven, false)],
            PathOf(NineItemsBuilder.Declining(NineItem.Ssn), registered: false));

    [Fact]
    public void Path_Unclassified_StopsBeforeTheSsn() =>
        Assert.Equal(
            [(RegisteredInProgram, false), (NameAndZipGiven, false)],
            PathOf(NineItems.None, registered: false));

    [Fact]
    public void Path_AnswerNo_NamesWhatIsLacking()
    {
        var path = Classification.Of(NineItemsBuilder.Declining(NineItem.Ssn, NineItem.Hispanic), isRegistered: true).Path;

        Assert.Equal([NineItem.Ssn, NineItem.Hispanic], path[1].Lacking);
        Assert.Empty(path[2].Lacking);
        Assert.Equal([NineItem.Ssn], path[3].Lacking);
    }

    [Theory]
    [InlineData(RegisteredInProgram, "Policy 1.11.2, item 6.3")]
    [InlineData(AllNineItemsGiven, "Policy 1.11.2, item 6.3")]
    [InlineData(NameAndZipGiven, "Policy 1.11.2, item 6.1")]
    [InlineData(SsnGiven, "Policy 1.11.2, item 6.2")]
    public void ClauseOf_EachQuestion_CitesThePolicy(DecisionQuestion question, string clause)
    {
        Assert.Equal(clause, DecisionStep.ClauseOf(question));
        Assert.Equal(clause, new DecisionStep(question, true, []).Clause);
    }

    private static IEnumerable<(DecisionQuestion Question, bool Answer)> PathOf(NineItems items, bool registered) =>
        Classification.Of(items, registered).Path.Select(step => (step.Question, step.Answer));
}
