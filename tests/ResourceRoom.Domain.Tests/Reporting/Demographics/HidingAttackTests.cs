using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// Where everybody uses one room and has one class, places and classes truly add up, so that somebody who subtracts learns the most. The sums are
// those of the contract: the totals of selections stand in that of their categories only.
public sealed class HidingAttackTests
{
    private const int States = 40;

    [Theory]
    [InlineData(120)]
    [InlineData(400)]
    [InlineData(3_000)]
    public void Learn_FromWhatIsShown_FindsNoFew(int mostPeople)
    {
        for (var seed = 0; seed < States; seed++)
        {
            var (counts, sums) = Of(RandomState.OfOneRoomAndClassEach(seed, mostPeople));

            var learned = new Attack(sums, HidingRule.Of(counts).Everything(counts.Places)) { SeesPartsOfNothing = false }.Learn();

            AssertTrue(learned, counts);
            Assert.DoesNotContain(learned, cell => CountTable.IsFew(cell.Value));
        }
    }

    [Theory]
    [InlineData(120)]
    [InlineData(400)]
    public void Learn_WithinTheGroupsOfPeopleWhoUseSeveralRooms_FindsNoFew(int mostPeople)
    {
        for (var seed = 0; seed < States; seed++)
        {
            var (counts, sums) = Of(RandomState.Of(seed, mostPeople));

            IReadOnlyList<NamedSum> groups = [.. sums.Where(sum => sum.Kind == 'a')];

            var learned = new BoundsAttack(groups, HidingRule.Of(counts).Everything(counts.Places)).Learn();

            Assert.DoesNotContain(learned, cell => CountTable.IsFew(cell.Value));
        }
    }

    // Without step 2 the attack succeeds, so the tests above can fail.
    [Theory]
    [InlineData(400)]
    [InlineData(3_000)]
    public void Learn_FromWhatStepOneShows_FindsFew(int mostPeople)
    {
        var found = Enumerable.Range(0, States).Count(seed =>
        {
            var (counts, sums) = Of(RandomState.OfOneRoomAndClassEach(seed, mostPeople));
            var learned = new Attack(sums, counts.AfterStepOne()) { SeesPartsOfNothing = false }.Learn();
            AssertTrue(learned, counts);
            return learned.Values.Any(CountTable.IsFew);
        });

        Assert.InRange(found, States / 2, States);
    }

    // Hidden zeros protect nothing from somebody who sees that all parts of a total of 0 are 0, which takes no subtracting: a number of ten or more
    // that is hidden beside such zeros alone comes out, and with it a small one that it was hidden for. The contract promises no more than that.
    [Fact]
    public void Learn_SeeingPartsOfNothing_FindsMoreThanTheContractPromisesToHide()
    {
        var (counts, sums) = Of(RandomState.OfOneRoomAndClassEach(5, 3_000));
        var shown = HidingRule.Of(counts).Everything(counts.Places);

        Assert.Contains(new Attack(sums, shown) { SeesPartsOfNothing = true }.Learn(), cell => CountTable.IsFew(cell.Value));
    }

    // Two rooms and two classes are four sums of two unknowns each: a system, which the contract does not promise to withstand either.
    [Fact]
    public void Learn_KeepingBounds_FindsMoreThanTheContractPromisesToHide()
    {
        var (counts, sums) = Of(RandomState.OfOneRoomAndClassEach(5, 3_000));

        Assert.Contains(new BoundsAttack(sums, HidingRule.Of(counts).Everything(counts.Places)).Learn(), cell => CountTable.IsFew(cell.Value));
    }

    private static (DemographicCounts Counts, IReadOnlyList<NamedSum> Sums) Of(RandomState state) => (
        DemographicsCount.Of(state.Visits, state.Answers, RandomState.LastDay),
        SumsOfNames.All([.. state.Visits.Rooms.Select(visited => visited.Room)]));

    private static void AssertTrue(IReadOnlyDictionary<CellName, int> learned, DemographicCounts counts) => Assert.All(
        learned,
        cell => Assert.Equal(cell.Key.IsTotal ? counts.PeopleOf(cell.Key.Place, cell.Key.Class) : counts.CellOf(cell.Key), cell.Value));
}
