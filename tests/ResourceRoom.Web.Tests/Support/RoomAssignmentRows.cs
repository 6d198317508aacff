using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Assignments of accounts to rooms.</summary>
public static class RoomAssignmentRows
{
    /// <summary>The key of an account's latest assignment to a room.</summary>
    public static Task<long> AssignmentAsync(this ResourceRoomApp app, User account, Location room) =>
        app.QueryAsync(db => db.RoomAssignments.Where(row => row.AccountId == account.Id && row.LocationId == room.Id).MaxAsync(row => row.Id));

    /// <summary>Assigns a room on some days.</summary>
    public static Task<RoomAssignment> AssignAsync(this ResourceRoomApp app, User account, Location room, DateOnly first, DateOnly? last = null) =>
        app.ArrangeAsync((_, db) => Task.FromResult(db.RoomAssignments.Add(new RoomAssignment
        {
            AccountId = account.Id,
            LocationId = room.Id,
            AssignedAt = app.Time.GetUtcNow().UtcDateTime,
            FirstDay = first,
            LastDay = last,
        }).Entity));
}
