using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// The people of every selection, one after the other, as somebody with a list of all visits would count them.
internal sealed class SlowRecount(RandomState state)
{
    private static readonly (int AtMost, string Category)[] Ages =
    [
        (15, "Under 16"), (18, "16 to 18"), (24, "19 to 24"), (44, "25 to 44"), (54, "45 to 54"), (59, "55 to 59"), (int.MaxValue, "60 and over"),
    ];

    private readonly List<(ReportRoom Room, CountedVisit Visit)> visits =
    [
        .. from room in state.Visits.Rooms
           from day in room.Days
           from visit in day.Visits.ToArray()
           orderby visit.StartedAt, room.Room.Code
           select (room.Room, visit),
    ];

    public int People(DemographicPlace place, ParticipantClass? choice) => PeopleIn(place, choice).Count();

    // Those that are not 0.
    public Dictionary<CellName, int> Cells()
    {
        var cells = new Dictionary<CellName, int>();
        foreach (var (place, choice) in new DemographicPlaces(state.Visits.Rooms.Select(visited => visited.Room)).Selections())
        {
            foreach (var person in PeopleIn(place, choice))
            {
                foreach (var (group, category) in CategoriesOf(state.Answers[person.Key], [.. person]))
                {
                    var name = new CellName(place, choice, group, category);
                    cells[name] = cells.GetValueOrDefault(name) + 1;
                }
            }
        }

        return cells;
    }

    private IEnumerable<IGrouping<uint, CountedVisit>> PeopleIn(DemographicPlace place, ParticipantClass? choice) => visits
        .Where(visit => (place.Lwia is null || visit.Room.Lwia == place.Lwia) && (place.Room is null || visit.Room.Code == place.Room))
        .Where(visit => choice is null || visit.Visit.Class == choice)
        .GroupBy(visit => visit.Visit.PersonId, visit => visit.Visit);

    private static IEnumerable<(string Group, string Category)> CategoriesOf(PersonAnswers answers, IReadOnlyList<CountedVisit> visits)
    {
        yield return ("Age", Unless(answers.StateOf(NineItem.BirthDate)) ?? AgeOf(answers.BirthDate!.Value));
        yield return ("Gender", Unless(answers.StateOf(NineItem.Gender)) ?? answers.Gender switch
        {
            Gender.Male => "Male",
            Gender.Female => "Female",
            _ => "Did not self-identify",
        });
        yield return ("Hispanic", Unless(answers.StateOf(NineItem.Hispanic)) ?? (answers.IsHispanic ? "Yes" : "No"));
        yield return ("Race", Unless(answers.StateOf(NineItem.Race)) ?? answers.Races switch
        {
            Races.White => "White",
            Races.BlackOrAfricanAmerican => "Black or African American",
            Races.Asian => "Asian",
            _ => "More than one race",
        });
        var given = visits.LastOrDefault(visit => visit.Status is not null);
        var declined = visits.Any(visit => visit.StatusState == ResponseState.Declined) ? "Prefer not to answer" : "Not asked";
        yield return ("Labor Force Status", given.Status switch
        {
            LaborForceStatus.Employed => "Employed",
            LaborForceStatus.EmployedWithNotice => "Employed with notice of termination or separation",
            LaborForceStatus.NotInLaborForce => "Not in labor force",
            LaborForceStatus.Unemployed => "Unemployed",
            _ => declined,
        });
    }

    private static string? Unless(ResponseState state) => state switch
    {
        ResponseState.Declined => "Prefer not to answer",
        ResponseState.NotAsked => "Not asked",
        _ => null,
    };

    // The last day of the random states is no February 28, so that AddYears keeps what it should.
    private static string AgeOf(DateOnly birth)
    {
        var age = Enumerable.Range(0, 120).Last(years => years == 0 || birth.AddYears(years) <= RandomState.LastDay);
        return Ages.First(band => age <= band.AtMost).Category;
    }
}
