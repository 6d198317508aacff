using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Make;

/// <summary>
/// Who came where: a tenth of the state, or half of a small one, to the largest room; three of a thousand to one of the
/// usual size; three of ten thousand to a small one; the others to the rest. Most come again, some to another room.
/// </summary>
internal sealed class VisitHistory(IReadOnlyList<Location> rooms, int people, long technicianId, DateTime now, Random chance)
{
    private const int LargestRoom = 100_000;
    private const double Again = 0.5;
    private const double Elsewhere = 0.05;
    private const int Days = 400;

    private readonly double[] shares = [Math.Min(0.5, (double)LargestRoom / people), 0.003, 0.0003];
    private long lastId;

    /// <summary>Visits so far.</summary>
    public int Count => (int)lastId;

    /// <summary>The visits of one person, at least one, all of them ended.</summary>
    public IEnumerable<Visit> Of(Participant person)
    {
        var home = Home();
        var daysAgo = chance.Next(1, Days);
        yield return At(home, person, daysAgo);
        while (chance.NextDouble() < Again && daysAgo < 2 * Days)
        {
            daysAgo += chance.Next(1, Days);
            yield return At(chance.NextDouble() < Elsewhere ? Rest() : home, person, daysAgo);
        }
    }

    private Location Home()
    {
        var place = chance.NextDouble();
        for (var room = 0; room < shares.Length; room++)
        {
            if (place < shares[room])
            {
                return rooms[room];
            }

            place -= shares[room];
        }

        return Rest();
    }

    private Location Rest() => rooms[chance.Next(shares.Length, rooms.Count)];

    private Visit At(Location room, Participant person, int daysAgo)
    {
        var start = now.AddDays(-daysAgo);
        return new Visit
        {
            Id = ++lastId,
            PublicId = Guid.CreateVersion7(start),
            LocationId = room.Id,
            ParticipantId = person.Id,
            StartedAt = start,
            EndedAt = start.AddHours(1),
            Day = OfficeClock.DayOf(start),
            RecordedAt = start,
            LaborForceStatus = person.LaborForceStatus,
            LaborForceStatusState = ResponseState.Given,
            Class = person.Class,
            IsReportable = true,
            Source = VisitSource.Desk,
            TechnicianId = technicianId,
        };
    }
}
