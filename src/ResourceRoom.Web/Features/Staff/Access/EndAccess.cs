using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Access;

/// <summary>Ends the access of an account: its sign-ins end, and it cannot sign in again. What it wrote stays.</summary>
public sealed class EndAccess(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Held while the access of an account ends or its role changes.</summary>
    public const string Lock = "end-access";

    /// <summary>Ends it, or says why not; null when nobody within reach has this key.</summary>
    public Task<ActResult<User, AccessRefusal>?> ExecuteAsync(long id, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => EndAsync(id, who, cancellationToken));

    private async Task<ActResult<User, AccessRefusal>?> EndAsync(long id, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { } found)
        {
            return null;
        }

        // One at a time: two of OET staff who end each other's access would leave nobody.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAsync(Lock, cancellationToken);
        await db.Entry(found.Account).ReloadAsync(cancellationToken);
        var account = found.Account;
        if (account.EndedAt is not null)
        {
            return new(account);
        }

        if (await WhyNotAsync(found, who, cancellationToken) is { } reason)
        {
            return new(account, reason);
        }

        account.EndedAt = act.At;
        account.EndSignIns();
        account.Touch(act.At);
        db.LogEvent(new AccessEnded(), Subject.Account(id), act);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(account);
    }

    private async Task<AccessRefusal?> WhyNotAsync(StaffMember member, ActingUser who, CancellationToken cancellationToken)
    {
        var others = db.Staff().In(StaffState.Active, clock.Today).Where(other => other.Role == Roles.Oet && other.Account.Id != member.Account.Id);
        return EndAccessRule.WhyNot(member.Account.Id == who.AccountId, member.Role == Roles.Oet, await others.CountAsync(cancellationToken));
    }
}
