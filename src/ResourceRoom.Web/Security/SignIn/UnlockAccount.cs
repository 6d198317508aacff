using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>Lets somebody sign in again whom wrong passwords or codes have locked out. Whoever calls it has looked that the account is within reach.</summary>
public sealed class UnlockAccount(ResourceRoomDb db, OfficeClock clock)
{
    public Task<bool> ExecuteAsync(User account, ActingUser? who, CancellationToken cancellationToken) => db.RetryOnConflictAsync(
        async () =>
        {
            if (Lockout.IsClear(account))
            {
                return false;
            }

            Lockout.Forget(account);
            account.Touch(clock.Now);
            db.LogEvent(new AccountUnlocked(), Subject.Account(account.Id), clock.Now, who);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        },
        () => db.Entry(account).ReloadAsync(cancellationToken));
}
