using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Employers;

public abstract record EmployerOutcome
{
    private EmployerOutcome()
    {
    }

    public sealed record NotThere : EmployerOutcome;

    public sealed record Saved(User Account) : EmployerOutcome;

    /// <summary>Someone else saved after the page was opened.</summary>
    public sealed record Conflict : EmployerOutcome;

    public sealed record Refused(EmployerRefusal Why) : EmployerOutcome;
}

public sealed class ChangeEmployer(ResourceRoomDb db, OfficeClock clock)
{
    public Task<EmployerOutcome> ExecuteAsync(long id, EmployerInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(id, input, new Act(who, clock.Now), cancellationToken));

    private async Task<EmployerOutcome> ChangeAsync(long id, EmployerInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { Account: var account, Role: var role })
        {
            return new EmployerOutcome.NotThere();
        }

        if (input.WhyNot(StaffScope.KindOf(role)) is { } why)
        {
            return new EmployerOutcome.Refused(why);
        }

        var employer = EmployerRule.Chosen(StaffScope.KindOf(role), input.ChosenEmployer());
        var partner = await db.PartnerOfAsync(input, act.Who, cancellationToken, except: id);

        // Before what the page showed: the same form sent twice has nothing left to change.
        if ((account.Employer, account.Partner) == (employer, partner))
        {
            return new EmployerOutcome.Saved(account);
        }

        if (input.Shown != EmployerInput.ShownOf(account))
        {
            return new EmployerOutcome.Conflict();
        }

        db.SetEmployer(account, employer!.Value, partner, act);
        account.Touch(act.At);
        await db.SaveChangesAsync(cancellationToken);
        return new EmployerOutcome.Saved(account);
    }
}

internal static class EmployerChanges
{
    /// <summary>Sets the employer, with its event; the caller saves.</summary>
    public static void SetEmployer(this ResourceRoomDb db, User account, Employer employer, string? partner, Act act)
    {
        var before = account.Employer is { } old ? new EmployedBy(old, account.Partner) : null;
        (account.Employer, account.Partner) = (employer, partner);
        db.LogEvent(new EmployerRecorded(before, new(employer, partner)), Subject.Account(account.Id), act);
    }
}
