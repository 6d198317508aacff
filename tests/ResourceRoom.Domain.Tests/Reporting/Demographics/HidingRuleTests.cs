using System.Globalization;

using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

public sealed class HidingRuleTests
{
    private static readonly string[] Gender = [.. DemographicGroups.Gender.Categories];
    private static readonly string[] Hispanic = [.. DemographicGroups.Hispanic.Categories];

    // The contract's example, cases 36 and 37, and what stands next to them.
    [Theory]
    [InlineData("57 61 4 0 0", "* 61 * * *")]
    [InlineData("57 57 4 0 0", "* 57 * * *")]
    [InlineData("57 61 9 1 0", "57 61 * * *")]
    [InlineData("57 61 8 1 0", "* 61 * * *")]
    [InlineData("57 61 0 0 0", "57 61 0 0 0")]
    [InlineData("10 3 1 1 0", "* * * * *")]
    [InlineData("10 10 10 10 10", "10 10 10 10 10")]
    [InlineData("11 10 10 10 9", "11 * 10 10 *")]
    [InlineData("12 0 0 0 0", "12 0 0 0 0")]
    [InlineData("5 5 0 0 0", "* * * * *")]
    [InlineData("4 200 0 0", "* * * *")]
    [InlineData("4 200 12 0", "* 200 * *")]
    public void Of_OneGroup_HidesTheSmallAndTheSmallestBeside(string people, string expected)
    {
        var numbers = people.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var (group, categories) = numbers.Count == Gender.Length ? ("Gender", Gender) : ("Hispanic", Hispanic);
        var counts = OneSelection.Of(numbers.Sum(), categories.Zip(numbers, (category, number) => (group, category, number)));

        var report = HidingRule.Of(counts).Of(DemographicPlace.OfRoom("20-001"), ParticipantClass.BasicSelfService);

        Assert.Equal(expected, string.Join(' ', report.Rows.Where(row => row.Group == group).Select(row => row.People)));
        Assert.Equal(numbers.Sum(), report.Total.People);
    }

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(1, "*", "*")]
    [InlineData(9, "*", "*")]
    [InlineData(10, "10", "0")]
    public void Of_ASelectionOfFew_IsWithheldZerosToo(int people, string total, string zero)
    {
        var counts = OneSelection.Of(people, ("Gender", "Male", people));

        var report = HidingRule.Of(counts).Of(DemographicPlace.State, null);

        Assert.Equal(total, report.Total.ToString());
        Assert.Equal(people is > 0 and < 10, report.IsWithheld);
        Assert.All(report.Rows.Where(row => row is { Group: "Gender", Category: not "Male" }), row => Assert.Equal(zero, row.People.ToString()));
    }

    // The 5 of one room take the smallest other room with them, the first of equals, or else the LWIA; and the women beside them do so too, so
    // that zeros of the next room are hidden.
    [Theory]
    [InlineData(5, 20, 20, "45 * * 20")]
    [InlineData(5, 21, 20, "46 * 21 *")]
    [InlineData(4, 5, 20, "29 * * *")]
    [InlineData(5, 5, 20, "30 * * 20")]
    [InlineData(20, 20, 20, "60 20 20 20")]
    [InlineData(5, 0, 0, "* * * 0")]
    public void Of_RoomsOfAnLwia_ProtectEachOther(int first, int second, int third, string expected)
    {
        var counts = new DemographicCounts(new([new(1, 20, "20-001"), new(2, 20, "20-002"), new(3, 20, "20-003"), new(4, 24, "24-001")]));
        DemographicPlace[] rooms = [.. counts.Places.All.Where(place => place.Room is not null)];
        Fill(counts, DemographicPlace.State, first + second + third + 500);
        Fill(counts, DemographicPlace.OfLwia(20), first + second + third);
        Fill(counts, DemographicPlace.OfLwia(24), 500);
        foreach (var (room, people) in rooms.Zip([first, second, third, 500]))
        {
            Fill(counts, room, people);
        }

        var shown = HidingRule.Of(counts).Everything(counts.Places);

        Assert.Equal(
            expected,
            string.Join(' ', new[] { DemographicPlace.OfLwia(20), rooms[0], rooms[1], rooms[2] }
                .Select(place => shown[new(place, null, "Gender", "Male")]?.ToString(CultureInfo.InvariantCulture) ?? "*")));

        static void Fill(DemographicCounts counts, DemographicPlace place, int males)
        {
            foreach (var choice in new ParticipantClass?[] { null, ParticipantClass.BasicSelfService })
            {
                counts.SetPeople(place, choice, males + 1_000);
                counts.Set(new(place, choice, "Gender", "Male"), males);
                counts.Set(new(place, choice, "Gender", "Female"), 1_000);
            }
        }
    }

    [Fact]
    public void Of_TheSameCounts_IsTheSame()
    {
        var state = RandomState.Of(11);
        var counts = DemographicsCount.Of(state.Visits, state.Answers, RandomState.LastDay);

        Assert.Equal(HidingRule.Of(counts).Everything(counts.Places), HidingRule.Of(counts).Everything(counts.Places));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(400)]
    [InlineData(4_000)]
    public void Of_AnyState_IsWhatTheTextSays(int mostPeople)
    {
        var rounds = Enumerable.Range(0, 40).Max(seed =>
        {
            var state = RandomState.Of(seed, mostPeople);
            var counts = DemographicsCount.Of(state.Visits, state.Answers, RandomState.LastDay);
            var expected = new HidingByTheText(counts, SumsOfNames.All([.. state.Visits.Rooms.Select(visited => visited.Room)]));

            var shown = HidingRule.Of(counts).Everything(counts.Places);

            Assert.Equal(expected.Shown.Count, shown.Count);
            Assert.DoesNotContain(shown, cell => expected.Shown[cell.Key] != cell.Value);
            return expected.Rounds;
        });

        // States that need no second look would prove nothing about the rounds.
        Assert.True(rounds > 2, $"{rounds} rounds");
    }
}
