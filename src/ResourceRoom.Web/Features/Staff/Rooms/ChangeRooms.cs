using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Rooms;

[Scoped]
public sealed class ChangeRooms(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<RoomAssignment?, RoomRefusal>?> AssignAsync(long id, AssignInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            var today = OfficeClock.DayOf(act.At);
            if (await db.FindStaffAsync(id, act, cancellationToken) is not { Account: var account, Role: var role })
            {
                return null;
            }

            // A room can have its staff before it opens.
            var days = new AssignmentDays(TypedDate.Read(input.FirstDay) ?? today, TypedDate.Read(input.LastDay));
            var room = await db.Locations.VisibleTo(who).OpenOn(days.First > today ? days.First : today)
                .SingleOrDefaultAsync(row => row.Code == input.Room && row.LwiaNumber == account.LwiaNumber, cancellationToken);
            if (room is null || !StaffScope.WorksInRooms(role))
            {
                return new ActResult<RoomAssignment?, RoomRefusal>(null, room is null ? RoomRefusal.RoomNotThere : RoomRefusal.RoleWithoutRooms);
            }

            var same = await db.RoomAssignments.NotOverBy(today).Where(row => row.AccountId == id && row.LocationId == room.Id).Include(row => row.Location).ToListAsync(cancellationToken);

            // The same form sent twice assigns once.
            if (same.Find(row => row.ToDays() == days) is { } there)
            {
                return new(there);
            }

            if (RoomAssignmentRule.WhyNotAssign(days, today, same.Select(row => row.ToDays())) is { } why)
            {
                return new(same.Find(row => row.ToDays().Overlap(days)), why);
            }

            var added = new RoomAssignment { AccountId = id, LocationId = room.Id, Location = room, AssignedAt = act.At, FirstDay = days.First, LastDay = days.Last };
            db.RoomAssignments.Add(added);
            await SaveAsync(new RoomAssigned(room.Code, days.First, days.Last), account, act, cancellationToken);
            return new(added);
        });

    /// <summary>Changes the last day of an assignment. Null when the account, or an assignment of it with this key, is not there.</summary>
    public Task<LastDayOutcome> EndOnAsync(long id, long assignment, LastDayInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync<LastDayOutcome>(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindAssignmentAsync(id, assignment, act, cancellationToken) is not { } found)
            {
                return new LastDayOutcome.NotThere();
            }

            var row = found.Assignment;
            if (row.LastDay == input.Chosen)
            {
                return new LastDayOutcome.Saved(row);
            }

            if (input.Shown != LastDayInput.ShownOf(row.LastDay))
            {
                return new LastDayOutcome.Conflict();
            }

            var today = OfficeClock.DayOf(act.At);
            var others = await db.RoomAssignments.NotOverBy(today)
                .Where(other => other.AccountId == id && other.LocationId == row.LocationId && other.Id != assignment).ToListAsync(cancellationToken);
            if (RoomAssignmentRule.WhyNotEndOn(row.ToDays(), input.Chosen, today, others.Select(other => other.ToDays())) is { } why)
            {
                return new LastDayOutcome.Refused(why);
            }

            var before = row.LastDay;
            row.LastDay = input.Chosen;
            await SaveAsync(new RoomAssignmentDaysChanged(row.Location.Code, before, row.LastDay), found.Member.Account, act, cancellationToken);
            return new LastDayOutcome.Saved(row);
        });

    /// <summary>Takes a room away at once, or before the first day.</summary>
    public Task<ActResult<RoomAssignment, RoomRefusal>?> RemoveAsync(long id, long assignment, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindAssignmentAsync(id, assignment, act, cancellationToken) is not { } found)
            {
                return null;
            }

            var row = found.Assignment;
            var today = OfficeClock.DayOf(act.At);
            if (row.EndedAt is not null || row.ToDays().ArePast(today))
            {
                return new ActResult<RoomAssignment, RoomRefusal>(row);
            }

            var others = await db.RoomAssignments.NotOverBy(today).CountAsync(other => other.AccountId == id && other.Id != assignment, cancellationToken);
            if (RoomAssignmentRule.WhyNotRemove(found.Member.Role == Roles.Technician, others) is { } why)
            {
                return new(row, why);
            }

            row.EndedAt = act.At;
            await SaveAsync(new RoomAssignmentEnded(row.Location.Code), found.Member.Account, act, cancellationToken);
            return new(row);
        });

    /// <summary>The account is touched too: of two who change its rooms at once, the second looks again.</summary>
    private Task<int> SaveAsync(ActivityDetail detail, User account, Act act, CancellationToken cancellationToken)
    {
        account.Touch(act.At);
        db.LogEvent(detail, Subject.Account(account.Id), act);
        return db.SaveChangesAsync(cancellationToken);
    }
}
