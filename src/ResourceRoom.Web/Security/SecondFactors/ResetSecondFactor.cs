using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Security.SecondFactors;

public enum SecondFactorResetRefusal
{
    HadNone,
    OwnAccount,
}

/// <summary>
/// Takes the second factor from an account whose owner has lost the phone and the recovery codes, and ends its sign-ins.
/// Whoever calls it has looked that the account is within the actor's reach, as for everything else about staff.
/// </summary>
public sealed class ResetSecondFactor(SecondFactorCheck check, StoredFactors stored, SecondFactorChangedMail tell, ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<User, SecondFactorResetRefusal>> ExecuteAsync(User account, ActingUser? who, CancellationToken cancellationToken)
    {
        if (account.Id == who?.AccountId)
        {
            return Task.FromResult(new ActResult<User, SecondFactorResetRefusal>(account, SecondFactorResetRefusal.OwnAccount));
        }

        return check.SaveAsync(account, async () =>
        {
            if (!account.TwoFactorEnabled)
            {
                return new ActResult<User, SecondFactorResetRefusal>(account, SecondFactorResetRefusal.HadNone);
            }

            await stored.RemoveAsync(account, cancellationToken);
            Lockout.Forget(account);
            db.LogEvent(new SecondFactorReset(), Subject.Account(account.Id), clock.Now, who);
            tell.Post(account, new SecondFactorReset(), clock.Now);
            return new(account);
        }, cancellationToken);
    }
}
