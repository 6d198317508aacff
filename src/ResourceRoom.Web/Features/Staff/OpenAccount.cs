using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Staff.Access;
using ResourceRoom.Web.Features.Staff.HandOver;
using ResourceRoom.Web.Features.Staff.Rooms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff;

public sealed class OpenAccount(ResourceRoomDb db, StaffChoices choices, Outbox outbox, OfficeClock clock)
{
    public async Task<AccountPage?> ExecuteAsync(long id, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, new Act(who, clock.Now), cancellationToken) is not { } member)
        {
            return null;
        }

        var account = member.Account;
        var open = StaffScope.WorksInRooms(member.Role) ? await choices.RoomsToStaffAsync(who, cancellationToken) : [];
        return new AccountPage
        {
            Member = member,
            Area = await db.Lwias.Where(area => area.Number == account.LwiaNumber).Select(area => area.Number + " " + area.Name).SingleOrDefaultAsync(cancellationToken),
            InvitedBy = await db.Users.Where(inviter => inviter.Id == account.InvitedById).Select(inviter => inviter.DisplayName).SingleOrDefaultAsync(cancellationToken),
            LastSignedInAt = await db.ActivityEvents.Of<SignedIn>().About(Subject.Account(id)).MaxAsync(line => (DateTime?)line.At, cancellationToken),
            Rooms = StaffScope.WorksInRooms(member.Role) ? await RoomsAsync(account, [.. open.Where(room => room.Area == account.LwiaNumber)], cancellationToken) : null,
            Customers = member.Role == Roles.CaseManager ? await CustomersAsync(account, [.. open.Where(room => room.Area == account.LwiaNumber)], cancellationToken) : null,
            History = await new AccountHistory(db).ReadAsync(id, cancellationToken),
            IsOwn = id == who.AccountId,
            IsLocked = Lockout.IsLockedForStrangers(account, clock.Now),
            State = account.StateOf(clock.Today),
            CanManage = who.Can(Permission.ManageStaff),
            CanSend = outbox.CanSend,
        };
    }

    /// <summary>The page with what was typed; where someone else saved first, beside what is on file.</summary>
    public async Task<AccountPage> WithTypedAsync(AccountPage page, CustomerScopeInput typed, bool isConflict, CancellationToken cancellationToken)
    {
        if (page.Customers is not { Input: var onFile } customers)
        {
            return page;
        }

        var saved = isConflict ? await db.LastSavedByAsync(Subject.Account(page.Member.Account.Id), [typeof(CustomerScopeChanged)], cancellationToken) : null;
        return page with
        {
            Customers = customers with
            {
                Input = typed with { Shown = isConflict ? onFile.Shown : typed.Shown },
                Conflict = saved is null ? null : new TwoVersions("the office and programs", saved, StaffWords.Compare(onFile, typed)),
            },
        };
    }

    private async Task<AccountRooms> RoomsAsync(User account, IReadOnlyList<RoomOption> offered, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var rows = await db.RoomAssignments.AsNoTracking().Where(row => row.AccountId == account.Id)
            .OrderBy(row => row.Location.Code).ThenBy(row => row.FirstDay).ThenBy(row => row.Id)
            .Include(row => row.Location).ToListAsync(cancellationToken);
        var past = rows.FindAll(row => row.EndedAt is not null || row.ToDays().ArePast(today));
        return new AccountRooms
        {
            Present = rows.FindAll(row => !past.Contains(row) && row.ToDays().Hold(today)),
            Coming = rows.FindAll(row => !past.Contains(row) && !row.ToDays().Hold(today)),
            Past = [.. past.OrderByDescending(row => row.FirstDay).ThenByDescending(row => row.Id)],
            Offered = offered,
            Today = today,
        };
    }

    private async Task<AccountCustomers> CustomersAsync(User account, IReadOnlyList<RoomOption> open, CancellationToken cancellationToken)
    {
        var office = await db.Locations.Where(room => room.Id == account.OfficeId)
            .Select(room => new RoomOption(room.Code, room.Name, room.LwiaNumber)).SingleOrDefaultAsync(cancellationToken);
        var planned = db.Enrollments.Where(row => row.PlannerId == account.Id);
        var reached = account.ToCustomerScope() is { } scope ? planned.Within(scope) : planned.Where(row => false);
        var count = await planned.CountAsync(cancellationToken);
        return new AccountCustomers
        {
            Input = CustomerScopeInput.Of(office?.Code, account.Programs),
            Offices = [.. (office is null || open.Contains(office) ? open : [office, .. open]).Select(room => new Choice(room.Code, $"{room.Code} {room.Name}"))],
            Planned = count,
            ToHandOver = await planned.CountToHandOverAsync(clock.Today, cancellationToken),
            OutOfReach = count - await reached.CountAsync(cancellationToken),
        };
    }
}
