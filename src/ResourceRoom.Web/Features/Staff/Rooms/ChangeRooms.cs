using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Access;

public enum RoomRefusal
{
    RoomNotThere,
    RoleWithoutRooms,

    /// <summary>A technician works in a room (Policy 1.11.2, item 2.1), and this is the last one.</summary>
    LastRoom,
}

[Scoped]
public sealed class ChangeRooms(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<User, RoomRefusal>?> AssignAsync(long id, string? code, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindStaffAsync(id, act, cancellationToken) is not { Account: var account, Role: var role })
            {
                return null;
            }

            var room = await db.Locations.VisibleTo(who).OpenOn(OfficeClock.DayOf(act.At))
                .SingleOrDefaultAsync(row => row.Code == code && row.LwiaNumber == account.LwiaNumber, cancellationToken);
            if (room is null || !StaffScope.WorksInRooms(role))
            {
                return new ActResult<User, RoomRefusal>(account, room is null ? RoomRefusal.RoomNotThere : RoomRefusal.RoleWithoutRooms);
            }

            if (!await HeldBy(id).AnyAsync(row => row.LocationId == room.Id, cancellationToken))
            {
                db.RoomAssignments.Add(new RoomAssignment { AccountId = id, LocationId = room.Id, AssignedAt = act.At });
                await SaveAsync(new RoomAssigned(room.Code), account, act, cancellationToken);
            }

            return new(account);
        });

    public Task<ActResult<User, RoomRefusal>?> EndAsync(long id, string code, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindStaffAsync(id, act, cancellationToken) is not { Account: var account, Role: var role })
            {
                return null;
            }

            var held = await HeldBy(id).Include(row => row.Location).ToListAsync(cancellationToken);
            var ending = held.FindAll(row => row.Location.Code == code);
            if (ending.Count > 0 && ending.Count == held.Count && role == Roles.Technician)
            {
                return new ActResult<User, RoomRefusal>(account, RoomRefusal.LastRoom);
            }

            if (ending.Count > 0)
            {
                ending.ForEach(row => row.EndedAt = act.At);
                await SaveAsync(new RoomAssignmentEnded(code), account, act, cancellationToken);
            }

            return new(account);
        });

    private IQueryable<RoomAssignment> HeldBy(long id) => db.RoomAssignments.Where(row => row.AccountId == id && row.EndedAt == null);

    /// <summary>The account is touched too: of two who change its rooms at once, the second looks again.</summary>
    private Task<int> SaveAsync(ActivityDetail detail, User account, Act act, CancellationToken cancellationToken)
    {
        account.Touch(act.At);
        db.LogEvent(detail, Subject.Account(account.Id), act);
        return db.SaveChangesAsync(cancellationToken);
    }
}
