using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Federal.Periods;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>Reduces the visits of the program year up to the period's end to what the extract needs of each person.</summary>
[Scoped]
public sealed class ExtractVisitsReader(ResourceRoomDb db, ReportVisitsReader visits)
{
    /// <summary>By the number of the record; with memory for the visits of one room.</summary>
    /// <param name="reach">Called after each room with how many are read, and of how many.</param>
    internal async Task<PersonVisits[]> ReadAsync(ExtractPeriod period, Func<int, int, Task> reach, CancellationToken cancellationToken)
    {
        var rooms = await db.Locations.AsNoTracking().Select(room => new { room.Id, room.LwiaNumber, room.Code, room.EstablishedOn, room.ClosedOn }).ToListAsync(cancellationToken);
        var people = Array.Empty<PersonVisits>();
        var read = 0;
        foreach (var room in rooms.OrderBy(room => room.Code, StringComparer.Ordinal))
        {
            var selection = new VisitSelection
            {
                Rooms = [new SelectedRoom(new ReportRoom(room.Id, room.LwiaNumber, room.Code), room.EstablishedOn, room.ClosedOn)],
                Period = new ReportPeriod(period.Year.Start, period.LastDay),
            };
            var ofRoom = await visits.ReadAsync(selection, cancellationToken);
            if (people.Length <= ofRoom.HighestPersonId)
            {
                Array.Resize(ref people, (int)ofRoom.HighestPersonId + 1);
            }

            Add(people, ofRoom, room.LwiaNumber, period);
            await reach(++read, rooms.Count);
        }

        return people;
    }

    private static void Add(PersonVisits[] people, ReportVisits visits, int lwia, ExtractPeriod period)
    {
        foreach (var day in visits.Rooms.SelectMany(room => room.Days))
        {
            foreach (ref readonly var visit in day.Visits.Span)
            {
                // A record made while the room was read comes with the next run.
                if (visit.PersonId < people.Length)
                {
                    people[visit.PersonId].Add(visit, day.Day, lwia, period);
                }
            }
        }
    }
}
