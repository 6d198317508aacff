using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class EoAnswersTests
{
    private static readonly EoAnswers OnFile = new()
    {
        Disability = Answer<bool>.Given(true),
        LimitedEnglish = Answer<bool>.Declined,
    };

    [Fact]
    public void ReplacedBy_NoReply_ChangesNothing()
    {
        Assert.Equal(OnFile, OnFile.ReplacedBy(new EoReplies()));
        Assert.Empty(new EoReplies().Items);
        Assert.Empty(OnFile.DifferingFrom(OnFile));
    }

    [Fact]
    public void ReplacedBy_Replies_AreOnFileADeclineToo()
    {
        var replies = new EoReplies { Disability = Answer<bool>.Declined, PreferredLanguage = Answer<string>.Given("Polish") };

        var after = OnFile.ReplacedBy(replies);

        Assert.Equal(
            new EoAnswers { Disability = Answer<bool>.Declined, LimitedEnglish = Answer<bool>.Declined, PreferredLanguage = Answer<string>.Given("Polish") },
            after);
        Assert.Equal([EoItem.Disability, EoItem.PreferredLanguage], replies.Items);
        Assert.Equal([EoItem.Disability, EoItem.PreferredLanguage], after.DifferingFrom(OnFile));
    }

    [Fact]
    public void ReplacedBy_NotAsked_TakesAnAnswerBack() =>
        Assert.Equal(new EoAnswers(), OnFile.ReplacedBy(new EoReplies { Disability = Answer<bool>.NotAsked, LimitedEnglish = Answer<bool>.NotAsked }));

    [Theory]
    [InlineData(EoItem.Disability, ResponseState.Given)]
    [InlineData(EoItem.LimitedEnglish, ResponseState.Declined)]
    [InlineData(EoItem.PreferredLanguage, ResponseState.NotAsked)]
    public void Item_Each_HasItsState(EoItem item, ResponseState expected) => Assert.Equal(expected, OnFile[item]);

    [Fact]
    public void ToString_Answers_ShowNoValue()
    {
        Assert.Equal(nameof(EoAnswers), OnFile.ToString());
        Assert.Equal(nameof(EoReplies), new EoReplies { Disability = Answer<bool>.Given(true) }.ToString());
    }
}
