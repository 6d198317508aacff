using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Data.Seeding;

/// <summary>The seeded visits, and what must hold of them at whatever hour they were seeded.</summary>
internal static class DemoVisitRows
{
    /// <summary>Every visit of the desk with its room, person, services, corrections and void.</summary>
    public static Task<List<Visit>> LoadAsync(ResourceRoomDb db) => db.Visits
        .AsNoTrackingWithIdentityResolution()
        .Where(visit => visit.Source != VisitSource.Load)
        .Include(visit => visit.Location)
        .Include(visit => visit.Participant)
        .Include(visit => visit.Technician.RoomAssignments)
        .Include(visit => visit.Services)
        .Include(visit => visit.Corrections)
        .Include(visit => visit.Void)
        .AsSplitQuery()
        .ToListAsync();

    /// <summary>Nothing in the future, nothing in a room that was not open yet or no longer, nobody twice in one room.</summary>
    public static void AssertPossible(IReadOnlyList<Visit> visits, DateTime now)
    {
        foreach (var visit in visits)
        {
            Assert.True(visit.RecordedAt >= visit.StartedAt && visit.RecordedAt <= now);
            Assert.True(visit.StartedAt <= now && !(visit.EndedAt > now), $"{visit.StartedAt:O} is in the future");
            Assert.False(visit.EndedAt < visit.StartedAt);
            Assert.Equal(OfficeClock.DayOf(visit.StartedAt), visit.Day);
            Assert.True(visit.Day >= visit.Location.EstablishedOn && !(visit.Day >= visit.Location.ClosedOn), $"{visit.Location.Code} on {visit.Day}");
            Assert.Contains(visit.Technician.RoomAssignments, assignment => assignment.LocationId == visit.LocationId);
            Assert.InRange(visit.Services.Count, 1, 4);
        }

        var open = visits.Where(visit => visit.EndedAt is null).ToList();
        Assert.Equal(open.Count, open.DistinctBy(visit => (visit.LocationId, visit.ParticipantId)).Count());
        Assert.InRange(open.Count(visit => visit.Location.Code == "20-003" && visit.StartedAt >= now.AddHours(-2)), 4, 7);
        Assert.All(open, visit => Assert.Equal(OfficeClock.DayOf(now), visit.Day));
    }
}
