using System.Runtime.InteropServices;

using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>
/// Counts the people of every selection of the state (reports, section 4). Each visit is read three times, for the state, its LWIA and its
/// room, so the memory is that of the people, however many places there are.
/// </summary>
public static class DemographicsCount
{
    /// <summary>Counts everybody once in each selection.</summary>
    /// <param name="visits">Those of the whole state in one period, after the filter of services and before any other.</param>
    /// <param name="answers">Those of each record, by its number. Throws if there are fewer than the visits need.</param>
    /// <param name="lastDay">The period's last day, on which ages are completed.</param>
    public static DemographicCounts Of(ReportVisits visits, ReadOnlySpan<PersonAnswers> answers, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(answers.Length, (long)visits.HighestPersonId, nameof(answers));
        var everybody = new PersonInPlace[visits.HighestPersonId + 1];
        for (var person = 0; person < everybody.Length; person++)
        {
            everybody[person] = new(answers[person], lastDay);
        }

        return Count(visits, everybody);
    }

    private static DemographicCounts Count(ReportVisits visits, PersonInPlace[] everybody)
    {
        var rooms = visits.Rooms.OrderBy(visited => visited.Room.Code, StringComparer.Ordinal).ToList();
        var counts = new DemographicCounts(new(rooms.Select(visited => visited.Room)));
        var choices = ClassChoices.All.Count;
        List<uint> present = [];
        foreach (var (number, place) in counts.Places.All.Index())
        {
            present.Clear();
            foreach (var room in rooms.Where(visited => place.Contains(visited.Room)))
            {
                Enter(room, number, everybody, present);
            }

            var people = counts.People.Slice(number * choices, choices);
            var cells = counts.Cells.Slice(DemographicCounts.FirstCellOf(number * choices), DemographicCounts.FirstCellOf(choices));
            foreach (var person in CollectionsMarshal.AsSpan(present))
            {
                everybody[person].CountIn(people, cells);
            }
        }

        return counts;
    }

    private static void Enter(RoomVisits room, int place, PersonInPlace[] everybody, List<uint> present)
    {
        foreach (var day in room.Days)
        {
            foreach (ref readonly var visit in day.Visits.Span)
            {
                ref var person = ref everybody[visit.PersonId];
                if (person.Enters(place))
                {
                    present.Add(visit.PersonId);
                }

                person.Add(visit);
            }
        }
    }
}
