using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Merging;

public sealed class MergeTests
{
    private static readonly DateOnly Monday = new(2026, 2, 23);
    private static readonly Answer<string> Ana = Answer<string>.Given("Ana");
    private static readonly Answer<string> Anna = Answer<string>.Given("Anna");

    public static TheoryData<string, string, bool, MergeSide?> Proposals => new()
    {
        { "Ana", "Ana", false, MergeSide.Kept },
        { "declined", "declined", false, MergeSide.Kept },
        { "not asked", "not asked", false, MergeSide.Kept },
        { "Ana", "Anna", true, null },
        { "Ana", "ana", true, null },
        { "Ana", "declined", true, MergeSide.Kept },
        { "Ana", "not asked", true, MergeSide.Kept },
        { "declined", "Ana", true, MergeSide.Merged },
        { "not asked", "Ana", true, MergeSide.Merged },
        { "declined", "not asked", true, MergeSide.Kept },
        { "not asked", "declined", true, MergeSide.Merged },
    };

    [Theory]
    [MemberData(nameof(Proposals))]
    public void Compare_OneItem_ProposesMoreCompleteSide(string kept, string merged, bool differs, MergeSide? proposed)
    {
        var row = Merge.Compare(DatedAnswersBuilder.On(Monday, Named(kept)), DatedAnswersBuilder.On(Monday.AddDays(1), Named(merged)))[0];

        Assert.Equal(new MergeItem(NineItem.FirstName, differs, proposed), row);
    }

    [Fact]
    public void Compare_AnyTwo_IsOrderedAndSymmetric() =>
        Prop.ForAll(DatedAnswersBuilder.AnyTwo, pair =>
        {
            var there = Merge.Compare(pair.Item1, pair.Item2);
            var back = Merge.Compare(pair.Item2, pair.Item1);
            return there.Select(row => row.Item).SequenceEqual(NineItems.PolicyOrder)
                && there.Zip(back).All(rows => rows.First.Differs == rows.Second.Differs
                    && (!rows.First.Differs || rows.First.Proposed is null == rows.Second.Proposed is null));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Combine_Proposals_LosesNoValue() =>
        Prop.ForAll(DatedAnswersBuilder.AnyTwo, pair =>
        {
            var (kept, merged) = pair;
            var proposed = Merge.Compare(kept, merged).ToDictionary(row => row.Item, row => row.Proposed);
            var result = Merge.Combine(kept, merged, item => proposed[item]);
            return NineItems.PolicyOrder.All(item => result.Unchosen.Contains(item)
                || result.Answers.Answers.States[item] == ResponseState.Given
                || (kept.Answers.States[item] != ResponseState.Given && merged.Answers.States[item] != ResponseState.Given));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Combine_EveryItemChosen_TakesChosenSides() =>
        Prop.ForAll(DatedAnswersBuilder.AnyTwo, DatedAnswersBuilder.AnyChoices, (pair, sides) =>
        {
            var (kept, merged) = pair;
            var result = Merge.Combine(kept, merged, item => sides[NineItems.PolicyOrder.ToList().IndexOf(item)]);
            return result.Unchosen.Count == 0 && NineItems.PolicyOrder.Zip(sides).All(choice =>
                result.Answers.Agrees(choice.First, Holds(choice.First, choice.Second, kept, merged)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 0, MergeSide.Kept)]
    [InlineData(0, 1, MergeSide.Merged)]
    [InlineData(0, 0, null)]
    public void Compare_TwoLaborForceStatuses_ProposesLater(int keptOn, int mergedOn, MergeSide? proposed)
    {
        var kept = DatedAnswersBuilder.On(Monday.AddDays(keptOn), WithStatus(LaborForceStatus.Employed));
        var merged = DatedAnswersBuilder.On(Monday.AddDays(mergedOn), WithStatus(LaborForceStatus.Unemployed));

        Assert.Equal(new MergeItem(NineItem.LaborForceStatus, Differs: true, proposed), Merge.Compare(kept, merged).Single(row => row.Differs));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void Combine_SameLaborForceStatus_TakesLaterContact(int keptOn, int mergedOn)
    {
        var result = Merge.Combine(
            DatedAnswersBuilder.On(Monday.AddDays(keptOn), WithStatus(LaborForceStatus.Employed)),
            DatedAnswersBuilder.On(Monday.AddDays(mergedOn), WithStatus(LaborForceStatus.Employed)),
            _ => null);

        Assert.Equal(Monday.AddDays(1), result.Answers.Days[NineItem.LaborForceStatus]);
        Assert.Empty(result.FromMerged);
    }

    [Fact]
    public void Combine_NothingChosen_ListsDifferences()
    {
        var kept = DatedAnswersBuilder.On(Monday, new NineAnswers { FirstName = Ana, LastName = Ana });

        var result = Merge.Combine(kept, DatedAnswersBuilder.On(Monday, new NineAnswers { FirstName = Anna, LastName = Ana }), _ => null);

        Assert.Equal([NineItem.FirstName], result.Unchosen);
        Assert.Empty(result.FromMerged);
    }

    [Theory]
    [InlineData(false, false, false, null)]
    [InlineData(true, false, false, MergeRefusal.SameRecord)]
    [InlineData(false, true, false, MergeRefusal.MergedBefore)]
    [InlineData(false, false, true, MergeRefusal.BothInOneRoom)]
    [InlineData(true, true, true, MergeRefusal.SameRecord)]
    [InlineData(false, true, true, MergeRefusal.MergedBefore)]
    public void WhyNot_EachFact_ReturnsFirstReason(bool same, bool merged, bool inOneRoom, MergeRefusal? expected) =>
        Assert.Equal(expected, Merge.WhyNot(new MergeFacts { IsSameRecord = same, IsOneMerged = merged, AreBothInOneRoom = inOneRoom }));

    [Fact]
    public void Unseen_TwoAnswers_KeepsLaterReply()
    {
        Assert.Equal(Ana, Merge.Unseen(Ana, Anna));
        Assert.Equal(Ana, Merge.Unseen(Ana, Answer<string>.Declined));
        Assert.Equal(Answer<string>.Declined, Merge.Unseen(Answer<string>.Declined, Anna));
        Assert.Equal(Anna, Merge.Unseen(Answer<string>.NotAsked, Anna));
        Assert.Equal(Answer<string>.Declined, Merge.Unseen(Answer<string>.NotAsked, Answer<string>.Declined));
        Assert.Equal(Answer<string>.Declined, Merge.Unseen(Answer<string>.Declined, Answer<string>.NotAsked));
    }

    private static DatedAnswers Holds(NineItem item, MergeSide chosen, DatedAnswers kept, DatedAnswers merged)
    {
        if (!kept.Answers.Agrees(item, merged.Answers))
        {
            return chosen == MergeSide.Merged ? merged : kept;
        }

        return item == NineItem.LaborForceStatus && merged.Days[item] > kept.Days[item] ? merged : kept;
    }

    private static NineAnswers WithStatus(LaborForceStatus status) => new() { LaborForceStatus = Answer<LaborForceStatus>.Given(status) };

    private static NineAnswers Named(string name) => new()
    {
        FirstName = name switch
        {
            "declined" => Answer<string>.Declined,
            "not asked" => Answer<string>.NotAsked,
            _ => Answer<string>.Given(name),
        },
    };
}
