using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Reporting.Listing;

/// <summary>A person behind a number of a report.</summary>
/// <param name="Id">The record.</param>
/// <param name="Visits">Their visits in the row.</param>
/// <param name="LatestClass">The class on the day of the latest of these.</param>
/// <param name="LastDay">Its day.</param>
public readonly record struct ListedPerson(uint Id, int Visits, ParticipantClass LatestClass, DateOnly LastDay);

/// <summary>Who the people of a row are: those that the reports count, by the same visits and answers.</summary>
public sealed class PeopleOfRow
{
    private readonly PersonInRow[] people;

    /// <summary>Reads the visits of a row.</summary>
    /// <param name="visits">Those that the filters of the report keep, in the row's place and days.</param>
    /// <param name="row">Which of them the row counts.</param>
    public PeopleOfRow(ReportVisits visits, RowVisits row)
    {
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentNullException.ThrowIfNull(row);
        people = new PersonInRow[visits.HighestPersonId + 1];
        var hasSet = row.HasSets(visits.ServiceSets);
        foreach (var day in visits.Rooms.SelectMany(room => room.Days).Where(day => row.HasDay(day.Day)))
        {
            foreach (ref readonly var visit in day.Visits.Span)
            {
                if (hasSet[visit.ServiceSet] && row.Has(visit))
                {
                    people[visit.PersonId].Add(visit, day.Day);
                }
            }
        }

        Ids = [.. people.Index().Where(person => person.Item.Visits > 0).Select(person => (uint)person.Index)];
    }

    /// <summary>All people of the row, by number.</summary>
    public IReadOnlyList<uint> Ids { get; }

    /// <summary>The people of a part, by number.</summary>
    /// <param name="part">The part.</param>
    /// <param name="answers">The answers by the number of the record. Those of the row's people are read if the part needs them.</param>
    /// <param name="lastDay">The period's last day, on which ages are completed.</param>
    public IReadOnlyList<ListedPerson> In(PeoplePart part, PersonAnswers[] answers, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Ids.Where(id => people[id].IsIn(part, part.NeedsAnswers ? answers[id] : default, lastDay)).Select(id => people[id].ToListed(id))];
    }

    private struct PersonInRow
    {
        private long latest;
        private LatestStatusGiven status;
        private int lastDay;
        private ParticipantClass latestClass;
        private ResponseState statusState;
        private bool isNew;
        private bool isReportable;

        public int Visits { get; private set; }

        public void Add(in CountedVisit visit, DateOnly day)
        {
            Visits++;
            isNew |= visit.IsFirstEver;
            isReportable |= visit.IsReportable;
            statusState = StatusOfPeople.Of(statusState, visit.StatusState);
            status.Add(visit);

            // Rooms come by their codes, so of visits at one moment the last one seen is the latest.
            if (visit.StartedAt.Ticks >= latest)
            {
                (latest, latestClass, lastDay) = (visit.StartedAt.Ticks, visit.Class, day.DayNumber);
            }
        }

        public readonly bool IsIn(PeoplePart part, in PersonAnswers answers, DateOnly lastOfPeriod) => part switch
        {
            PeoplePart.Everybody => true,
            PeoplePart.New => isNew,
            PeoplePart.Returning => !isNew,
            PeoplePart.WithReportableVisit => isReportable,
            PeoplePart.OfClass wanted => latestClass == wanted.Class,
            PeoplePart.Answered { Item: NineItem.LaborForceStatus } wanted => statusState == wanted.State,
            PeoplePart.Answered wanted => answers.StateOf(wanted.Item) == wanted.State,
            PeoplePart.InCategory wanted => CategoryIn(wanted.Group, answers, lastOfPeriod) == wanted.Category,
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
        };

        public readonly ListedPerson ToListed(uint id) => new(id, Visits, latestClass, DateOnly.FromDayNumber(lastDay));

        private readonly int CategoryIn(DemographicGroup group, in PersonAnswers answers, DateOnly lastOfPeriod) =>
            group == DemographicGroups.Age ? DemographicCategory.OfAge(answers, lastOfPeriod)
            : group == DemographicGroups.Gender ? DemographicCategory.OfGender(answers)
            : group == DemographicGroups.Hispanic ? DemographicCategory.OfHispanic(answers)
            : group == DemographicGroups.Race ? DemographicCategory.OfRace(answers)
            : group == DemographicGroups.LaborForceStatus ? status.Category
            : throw new ArgumentOutOfRangeException(nameof(group), group.Name, null);
    }
}
