using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// A state with one room and one class of people, so that all its selections that are not empty are the same.
internal static class OneSelection
{
    public static DemographicCounts Of(int people, params IEnumerable<(string Group, string Category, int People)> cells)
    {
        var counts = new DemographicCounts(new([new(1, 20, "20-001")]));
        foreach (var place in counts.Places.All)
        {
            foreach (var choice in new ParticipantClass?[] { null, ParticipantClass.BasicSelfService })
            {
                counts.SetPeople(place, choice, people);
                foreach (var cell in cells)
                {
                    counts.Set(new(place, choice, cell.Group, cell.Category), cell.People);
                }
            }
        }

        return counts;
    }
}
