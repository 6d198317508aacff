using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Merging;

public sealed class UnmergeTests
{
    private static readonly DateOnly Monday = new(2026, 2, 23);

    [Fact]
    public void Of_NothingInBetween_RestoresEveryAnswerAndDay() =>
        Prop.ForAll(DatedAnswersBuilder.AnyTwo, DatedAnswersBuilder.AnyChoices, (pair, sides) =>
        {
            var (kept, merged) = pair;
            var written = Merge.Combine(kept, merged, item => sides[NineItems.PolicyOrder.ToList().IndexOf(item)]).Answers;
            var result = Unmerge.Of(kept, written, written);
            return result.ChangedSince.Count == 0 && NineItems.PolicyOrder.All(item => result.Answers.Agrees(item, kept));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnythingInBetween_TakesBackOnlyWhatTheMergeWrote() =>
        Prop.ForAll(DatedAnswersBuilder.AnyTwo, DatedAnswersBuilder.AnyTwo, (pair, later) =>
        {
            var (before, written) = pair;
            var now = later.Item1;
            var result = Unmerge.Of(before, written, now);
            return NineItems.PolicyOrder.All(item => result.Answers.Agrees(
                item,
                !before.Agrees(item, written) && now.Agrees(item, written) ? before : now));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Ana", "Anna", "Anna", 0, "Ana", "GoingBack")]
    [InlineData("Ana", "Anna", "Hannah", 0, "Hannah", "ChangedSince")]
    [InlineData("Ana", "Anna", "Anna", 1, "Anna", "ChangedSince")]
    [InlineData("Ana", "Anna", "Ana", 0, "Ana", "ChangedSince")]
    [InlineData("Ana", "Ana", "Ana", 0, "Ana", "")]
    [InlineData("Ana", "Ana", "Hannah", 0, "Hannah", "")]
    public void Of_OneItem_IsNamedByWhatBecomesOfIt(string before, string written, string now, int daysLater, string expected, string named)
    {
        var result = Unmerge.Of(Named(before, Monday), Named(written, Monday), Named(now, Monday.AddDays(daysLater)));

        Assert.Equal(expected, result.Answers.Answers.FirstName.Value);
        Assert.Equal(named == "GoingBack" ? [NineItem.FirstName] : [], result.GoingBack);
        Assert.Equal(named == "ChangedSince" ? [NineItem.FirstName] : [], result.ChangedSince);
    }

    // The merge wrote Employed of Tuesday over Unemployed of Monday.
    [Theory]
    [InlineData(LaborForceStatusSource.Other, LaborForceStatus.Employed, 1, LaborForceStatus.Unemployed, LaborForceStatus.Employed, "GoingBack")]
    [InlineData(LaborForceStatusSource.VisitThatGoesBack, LaborForceStatus.Employed, 1, LaborForceStatus.Unemployed, LaborForceStatus.Employed, "GoingBack")]
    [InlineData(LaborForceStatusSource.VisitSince, LaborForceStatus.Employed, 1, LaborForceStatus.Employed, LaborForceStatus.Employed, "ChangedSince")]
    [InlineData(LaborForceStatusSource.Other, LaborForceStatus.NotInLaborForce, 1, LaborForceStatus.NotInLaborForce, LaborForceStatus.Employed, "ChangedSince")]
    [InlineData(LaborForceStatusSource.VisitThatGoesBack, LaborForceStatus.NotInLaborForce, 1, LaborForceStatus.Unemployed, LaborForceStatus.NotInLaborForce, "GoingBack")]
    [InlineData(LaborForceStatusSource.VisitSince, LaborForceStatus.NotInLaborForce, 2, LaborForceStatus.NotInLaborForce, LaborForceStatus.Employed, "ChangedSince")]
    public void WithStatusOf_AStatus_GoesWithTheVisitThatGaveIt(
        LaborForceStatusSource giver, LaborForceStatus now, int nowOn, LaborForceStatus kept, LaborForceStatus merged, string named)
    {
        var (before, written) = (WithStatus(LaborForceStatus.Unemployed, 0), WithStatus(LaborForceStatus.Employed, 1));
        var current = WithStatus(now, nowOn);

        var result = Unmerge.WithStatusOf(Unmerge.Of(before, written, current), before, current, written, giver);

        Assert.Equal(kept, result.Kept.Answers.Answers.LaborForceStatus.Value);
        Assert.Equal(merged, result.Merged.Answers.LaborForceStatus.Value);
        Assert.Equal(named == "GoingBack" ? [NineItem.LaborForceStatus] : [], result.Kept.GoingBack);
        Assert.Equal(named == "ChangedSince" ? [NineItem.LaborForceStatus] : [], result.Kept.ChangedSince);
    }

    [Theory]
    [InlineData("a", "b", "b", "a")]
    [InlineData("a", "b", "c", "c")]
    [InlineData("a", "a", "a", "a")]
    public void Of_ItemWithoutADay_GoesBackWhenItStillHoldsWhatWasWritten(string before, string written, string now, string expected) =>
        Assert.Equal(
            Answer<string>.Given(expected),
            Unmerge.Of(Answer<string>.Given(before), Answer<string>.Given(written), Answer<string>.Given(now)));

    [Theory]
    [InlineData(false, false, false, false, null)]
    [InlineData(true, false, false, false, UnmergeRefusal.UndoneBefore)]
    [InlineData(false, true, false, false, UnmergeRefusal.KeptWasMergedOn)]
    [InlineData(false, false, true, false, UnmergeRefusal.LaterMergeFirst)]
    [InlineData(false, false, false, true, UnmergeRefusal.SsnOnFileElsewhere)]
    [InlineData(true, true, true, true, UnmergeRefusal.UndoneBefore)]
    [InlineData(false, true, true, true, UnmergeRefusal.KeptWasMergedOn)]
    [InlineData(false, false, true, true, UnmergeRefusal.LaterMergeFirst)]
    public void WhyNot_Facts_NameTheFirstReason(bool undone, bool mergedOn, bool later, bool elsewhere, UnmergeRefusal? expected) =>
        Assert.Equal(expected, Unmerge.WhyNot(new UnmergeFacts
        {
            IsUndone = undone,
            IsKeptMerged = mergedOn,
            HasLaterMerge = later,
            IsSsnElsewhere = elsewhere,
        }));

    [Theory]
    [InlineData(ReportableThrough.WhatWasBefore, false, false, false)]
    [InlineData(ReportableThrough.WhatWasBefore, true, true, false)]
    [InlineData(ReportableThrough.TheMerge, false, false, true)]
    [InlineData(ReportableThrough.TheMerge, true, false, true)]
    [InlineData(ReportableThrough.TheMerge, true, true, true)]
    [InlineData(ReportableThrough.TheMerge, false, true, false)]
    [InlineData(ReportableThrough.WhatCameSince, false, false, true)]
    [InlineData(ReportableThrough.WhatCameSince, false, true, false)]
    [InlineData(ReportableThrough.WhatCameSince, true, true, false)]
    [InlineData(ReportableThrough.WhatCameSince, true, false, false)]
    public void StopsCounting_Visit_DependsOnTheSsnOfItsOwnRecord(ReportableThrough through, bool hadSsn, bool hasSsn, bool expected) =>
        Assert.Equal(expected, Unmerge.StopsCounting(through, hadSsn, hasSsn));

    private static DatedAnswers Named(string name, DateOnly day) =>
        DatedAnswersBuilder.On(day, new NineAnswers { FirstName = Answer<string>.Given(name) });

    private static DatedAnswers WithStatus(LaborForceStatus status, int daysLater) =>
        DatedAnswersBuilder.On(Monday.AddDays(daysLater), new NineAnswers { LaborForceStatus = Answer<LaborForceStatus>.Given(status) });
}
