using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Who was seen where, as the search knows it and as the visits that count say.</summary>
public static class RoomVisitorRows
{
    /// <summary>One person in one room, under the names they are found by.</summary>
    public sealed record Seen(long Room, long Person, string? FirstNameKey, string? LastNameKey);

    /// <summary>Fails unless both agree on everybody.</summary>
    public static async Task<bool> AssertFollowsFromVisitsAsync(ResourceRoomDb db)
    {
        var told = await db.Visits
            .Where(visit => visit.Void == null)
            .Select(visit => new Seen(visit.LocationId, visit.ParticipantId, visit.Participant.FirstNameKey, visit.Participant.LastNameKey))
            .Distinct()
            .ToListAsync();
        var kept = await db.RoomVisitors.Select(row => new Seen(row.LocationId, row.ParticipantId, row.FirstNameKey, row.LastNameKey)).ToListAsync();

        Assert.Equal(InOrder(told), InOrder(kept));
        return true;
    }

    private static IEnumerable<Seen> InOrder(IEnumerable<Seen> rows) => rows.OrderBy(row => row.Room).ThenBy(row => row.Person);
}
