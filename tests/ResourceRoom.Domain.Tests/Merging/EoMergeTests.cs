using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Domain.Tests.Merging;

public sealed class EoMergeTests
{
    private static readonly DateTime Noon = new(2026, 2, 23, 18, 0, 0, DateTimeKind.Utc);
    private static readonly RecordedEo Earlier = new(
        new EoAnswers { Disability = Answer<bool>.Given(true), PreferredLanguage = Answer<string>.Given("Polish") }, Noon, 1);

    private static readonly RecordedEo Later = new(new EoAnswers { Disability = Answer<bool>.Declined }, Noon.AddDays(1), 2);

    [Fact]
    public void Together_OneHasNone_IsTheOther()
    {
        Assert.Equal(Earlier, EoMerge.Together(Earlier, null));
        Assert.Equal(Earlier, EoMerge.Together(null, Earlier));
        Assert.Null(EoMerge.Together(null, null));
    }

    [Fact]
    public void Together_BothHaveAnswers_TheLaterWinsADeclineTooAndTheEarlierCompletesIt()
    {
        var expected = Later with { Answers = Later.Answers with { PreferredLanguage = Earlier.Answers.PreferredLanguage } };

        Assert.Equal(expected, EoMerge.Together(Earlier, Later));
        Assert.Equal(expected, EoMerge.Together(Later, Earlier));
    }

    [Fact]
    public void TakenBack_NothingSince_IsWhatWasBefore()
    {
        Assert.Equal(Earlier, EoMerge.TakenBack(Earlier, Later, Later));
        Assert.Null(EoMerge.TakenBack(null, Later, Later));
        Assert.Equal(Earlier, EoMerge.TakenBack(Earlier, Later, null));
    }

    [Fact]
    public void TakenBack_ChangedSince_KeepsTheChangeAlone()
    {
        var written = EoMerge.Together(Earlier, Later)!;
        var now = written with { Answers = written.Answers with { LimitedEnglish = Answer<bool>.Given(true) }, RecordedAtUtc = Noon.AddDays(2) };

        Assert.Equal(now with { Answers = Earlier.Answers with { LimitedEnglish = Answer<bool>.Given(true) } }, EoMerge.TakenBack(Earlier, written, now));
    }
}
