using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Access;

/// <summary>Why a room was not assigned, or an assignment did not end.</summary>
public enum RoomRefusal
{
    /// <summary>The room is closed, does not exist, or is not in the account's area.</summary>
    RoomNotThere,
    RoleWithoutRooms,

    /// <summary>A technician works in a room (Policy 1.11.2, item 2.1), and this is the last one.</summary>
    LastRoom,
}

public sealed record RoomAnswer(User Account, RoomRefusal? WhyNot);

/// <summary>Says in which rooms an account works. A sign-in that is bound to a room it no longer has ends.</summary>
public sealed class ChangeRooms(ResourceRoomDb db, OfficeClock clock)
{
    public Task<RoomAnswer?> AssignAsync(long id, string? code, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var now = clock.Now;
            if (await db.FindStaffAsync(id, who, now, cancellationToken) is not { Account: var account, Role: var role })
            {
                return null;
            }

            var room = await db.Locations.VisibleTo(who).OpenOn(OfficeClock.DayOf(now))
                .SingleOrDefaultAsync(row => row.Code == code && row.LwiaNumber == account.LwiaNumber, cancellationToken);
            if (room is null || !StaffScope.WorksInRooms(role))
            {
                return new RoomAnswer(account, room is null ? RoomRefusal.RoomNotThere : RoomRefusal.RoleWithoutRooms);
            }

            if (!await HeldBy(id).AnyAsync(row => row.LocationId == room.Id, cancellationToken))
            {
                db.RoomAssignments.Add(new RoomAssignment { AccountId = id, LocationId = room.Id, AssignedAt = now });
                await SaveAsync(EventNames.RoomAssigned, account, room, who, now, cancellationToken);
            }

            return new(account, null);
        });

    public Task<RoomAnswer?> EndAsync(long id, string code, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var now = clock.Now;
            if (await db.FindStaffAsync(id, who, now, cancellationToken) is not { Account: var account, Role: var role })
            {
                return null;
            }

            var held = await HeldBy(id).Include(row => row.Location).ToListAsync(cancellationToken);
            var ending = held.FindAll(row => row.Location.Code == code);
            if (ending.Count > 0 && ending.Count == held.Count && role == Roles.Technician)
            {
                return new RoomAnswer(account, RoomRefusal.LastRoom);
            }

            if (ending.Count > 0)
            {
                ending.ForEach(row => row.EndedAt = now);
                await SaveAsync(EventNames.RoomAssignmentEnded, account, ending[0].Location, who, now, cancellationToken);
            }

            return new(account, null);
        });

    private IQueryable<RoomAssignment> HeldBy(long id) => db.RoomAssignments.Where(row => row.AccountId == id && row.EndedAt == null);

    /// <summary>The account is touched too: of two who change its rooms at once, the second looks again.</summary>
    private Task<int> SaveAsync(string name, User account, Location room, ActingUser who, DateTime now, CancellationToken cancellationToken)
    {
        account.Touch(now);
        db.LogEvent(name, Subject.Account(account.Id), now, who, new { room = room.Code });
        return db.SaveChangesAsync(cancellationToken);
    }
}
