using Microsoft.AspNetCore.Identity;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Access;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Features.Staff.HandOver;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Changing;

/// <summary>Gives an account another role, LWIA or last day. With another role or LWIA its sign-ins end, as do its rooms elsewhere.</summary>
public sealed class ChangeAccess(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>One at a time: two of OET staff who take each other's role would leave nobody.</summary>
    public Task<ChangeAccessOutcome> ExecuteAsync(long id, ChangeAccessInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(EndAccess.Lock, () => ChangeAsync(id, input, new Act(who, clock.Now), cancellationToken), cancellationToken);

    private async Task<ChangeAccessOutcome> ChangeAsync(long id, ChangeAccessInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { } member)
        {
            return new ChangeAccessOutcome.NotThere();
        }

        var account = member.Account;
        var today = OfficeClock.DayOf(act.At);
        var before = member.Held();
        var after = new AccessHeld(input.Role!, AreaOf(input, act.Who), input.LastDay);
        var kind = StaffScope.KindOf(after.Role);
        var employed = (Employer: EmployerRule.Chosen(kind, input.ChosenEmployer()), Partner: await db.PartnerOfAsync(input, act.Who, cancellationToken, except: id));
        var rooms = await db.RoomAssignments.NotOverBy(today).Where(row => row.AccountId == id).Include(row => row.Location).ToListAsync(cancellationToken);
        var isEmployerOnFile = (account.Employer, account.Partner) == employed;

        // Before what the page showed: the same form sent twice has nothing left to change.
        if (before == after && isEmployerOnFile && (string.IsNullOrEmpty(input.Room) || rooms.Exists(row => row.Location.Code == input.Room)))
        {
            return new ChangeAccessOutcome.Saved(account);
        }

        if (input.Shown != ChangeAccessInput.ShownOf(before))
        {
            return new ChangeAccessOutcome.Conflict();
        }

        var room = string.IsNullOrEmpty(input.Room) ? null : await db.Locations.VisibleTo(act.Who).OpenOn(today)
            .SingleOrDefaultAsync(row => row.Code == input.Room && row.LwiaNumber == after.Area, cancellationToken);
        var kept = StaffScope.WorksInRooms(after.Role) ? rooms.FindAll(row => row.Location.LwiaNumber == after.Area) : [];
        if (await FactsAsync(member, after, act, cancellationToken) is var facts && ChangeAccessRule.WhyNot(facts with
        {
            RoomsKept = kept.Count,
            ChoosesRoom = !string.IsNullOrEmpty(input.Room),
            IsRoomThere = room is not null,
        }) is { } why)
        {
            return new ChangeAccessOutcome.Refused(why);
        }

        if (input.WhyNot(kind) is { } whyNotEmployer)
        {
            return new ChangeAccessOutcome.EmployerRefused(whyNotEmployer);
        }

        if (AccessEndRule.WhyNot(after.Role == Roles.Monitor, after.EndsOn, today) is { } whyNotEnd)
        {
            return new ChangeAccessOutcome.EndRefused(whyNotEnd);
        }

        EndRooms(account, rooms.Except(kept), act);
        if (room is not null && !kept.Exists(row => row.LocationId == room.Id && row.ToDays().Hold(today)))
        {
            db.RoomAssignments.Add(new RoomAssignment { AccountId = id, LocationId = room.Id, AssignedAt = act.At, FirstDay = today });
            db.LogEvent(new RoomAssigned(room.Code, today, Through: null), Subject.Account(id), act);
        }

        if (!isEmployerOnFile)
        {
            db.SetEmployer(account, employed.Employer!.Value, employed.Partner, act);
        }

        if (before != after)
        {
            await SetAsync(member, after, facts.LeavesCustomers, act, cancellationToken);
        }

        account.Touch(act.At);
        await db.SaveChangesAsync(cancellationToken);
        return new ChangeAccessOutcome.Saved(account);
    }

    private static int? AreaOf(ChangeAccessInput input, ActingUser who) => StaffScope.KindOf(input.Role!) switch
    {
        AccountKind.OfState => null,
        AccountKind.Monitor => FilterRules.Number(input.Area),
        _ => FilterRules.Number(input.Area) ?? who.LwiaNumber,
    };

    private async Task<ChangeAccessFacts> FactsAsync(StaffMember member, AccessHeld after, Act act, CancellationToken cancellationToken)
    {
        var (id, who) = (member.Account.Id, act.Who);
        var leavesCustomers = member.Role == Roles.CaseManager && (after.Role != Roles.CaseManager || after.Area != member.Account.LwiaNumber);
        var others = db.ActiveStaff().Where(other => other.Role == Roles.Oet && other.Account.Id != id);

        // Whoever lost the role in this moment has a sign-in for some seconds more.
        var isStill = await db.Staff().AnyAsync(own => own.Account.Id == who.AccountId && own.Account.EndedAt == null && who.Roles.Contains(own.Role), cancellationToken);
        return new ChangeAccessFacts
        {
            IsOwn = id == who.AccountId,
            IsEnded = member.Account.EndedAt is not null,
            MayGiveRole = isStill && StaffScope.RolesToGive(who).Contains(after.Role),
            MayGiveArea = (after.Area is null && !StaffScope.IsOfAnArea(after.Role))
                || await db.Lwias.VisibleTo(who).AnyAsync(area => area.Number == after.Area, cancellationToken),
            LeavesOet = member.Role == Roles.Oet && after.Role != Roles.Oet,
            OtherActiveOet = await others.CountAsync(cancellationToken),
            LeavesCustomers = leavesCustomers,
            CustomersToHandOver = leavesCustomers
                ? await db.Enrollments.Where(row => row.PlannerId == id).CountToHandOverAsync(OfficeClock.DayOf(act.At), cancellationToken)
                : 0,
            WorksInRooms = StaffScope.WorksInRooms(after.Role),
            NeedsRoom = after.Role == Roles.Technician,
        };
    }

    private void EndRooms(User account, IEnumerable<RoomAssignment> rooms, Act act)
    {
        foreach (var row in rooms)
        {
            row.EndedAt = act.At;
            db.LogEvent(new RoomAssignmentEnded(row.Location.Code), Subject.Account(account.Id), act);
        }
    }

    private async Task SetAsync(StaffMember member, AccessHeld after, bool leavesCustomers, Act act, CancellationToken cancellationToken)
    {
        var account = member.Account;
        var before = member.Held();
        if (before.Role != after.Role)
        {
            var keys = await db.Roles.Where(role => role.Name == before.Role || role.Name == after.Role).ToDictionaryAsync(role => role.Name!, role => role.Id, cancellationToken);
            db.UserRoles.Remove(await db.UserRoles.SingleAsync(held => held.UserId == account.Id && held.RoleId == keys[before.Role], cancellationToken));
            db.UserRoles.Add(new IdentityUserRole<long> { UserId = account.Id, RoleId = keys[after.Role] });
        }

        if (leavesCustomers)
        {
            account.OfficeId = null;
            account.Programs = after.Role == Roles.CaseManager ? account.Programs : null;
            await EndStandInsAsync(account.Id, act, cancellationToken);
        }

        (account.LwiaNumber, account.AccessEndsOn) = (after.Area, after.EndsOn);
        if (before.Role != after.Role || before.Area != after.Area)
        {
            account.EndSignIns();
        }

        db.LogEvent(new AccessChanged(before, after), Subject.Account(account.Id), act);
    }

    private async Task EndStandInsAsync(long id, Act act, CancellationToken cancellationToken)
    {
        var today = OfficeClock.DayOf(act.At);
        var open = await db.StandIns.Where(row => (row.PlannerId == id || row.ColleagueId == id) && row.EndedAt == null && row.LastDay >= today).ToListAsync(cancellationToken);
        foreach (var row in open)
        {
            (row.EndedAt, row.EndedById) = (act.At, act.Who.AccountId);
            db.LogEvent(new StandInEnded(row.ColleagueId), Subject.Account(row.PlannerId), act);
        }
    }
}
