using ResourceRoom.Domain.Programs;
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

/// <summary>Sets which customers a case manager reaches. A sign-in that is open follows as it does when a room is taken away.</summary>
public sealed class ChangeCustomerScope(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ScopeOutcome> ExecuteAsync(long id, CustomerScopeInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(id, input, new Act(who, clock.Now), cancellationToken));

    private async Task<ScopeOutcome> ChangeAsync(long id, CustomerScopeInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { Account: var account, Role: Roles.CaseManager })
        {
            return new ScopeOutcome.NotThere();
        }

        var before = await ReachedAsync(account, cancellationToken);
        var programs = input.ChosenPrograms.ToAccess();

        // Before what the page showed: the same form sent twice has nothing left to change.
        if (CustomerScopeInput.OfficeText(before.Office) == CustomerScopeInput.OfficeText(input.Office) && account.Programs == programs)
        {
            return new ScopeOutcome.Saved(account);
        }

        if (input.Shown != CustomerScopeInput.ShownOf(before.Office, account.Programs))
        {
            return new ScopeOutcome.Conflict();
        }

        var office = await db.Locations.VisibleTo(act.Who).OpenOn(OfficeClock.DayOf(act.At))
            .SingleOrDefaultAsync(room => room.Code == input.Office && room.LwiaNumber == account.LwiaNumber, cancellationToken);
        if (office is null && !string.IsNullOrEmpty(input.Office) && input.Office != before.Office)
        {
            return new ScopeOutcome.NoSuchOffice();
        }

        account.OfficeId = string.IsNullOrEmpty(input.Office) ? null : office?.Id ?? account.OfficeId;
        account.Programs = programs;
        account.Touch(act.At);
        db.LogEvent(new CustomerScopeChanged(before, new(CustomerScopeInput.OfficeText(input.Office), programs is null ? null : programs.Programs())), Subject.Account(id), act);
        await db.SaveChangesAsync(cancellationToken);
        return new ScopeOutcome.Saved(account);
    }

    private async Task<CustomersReached> ReachedAsync(User account, CancellationToken cancellationToken) => new(
        await db.Locations.Where(room => room.Id == account.OfficeId).Select(room => room.Code).SingleOrDefaultAsync(cancellationToken),
        account.Programs is null ? null : account.Programs.Programs());
}
