using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Security.SecondFactors;

public enum SecondFactorResetOutcome
{
    Done,
    HadNone,
    OwnAccount,
}

/// <summary>
/// Takes the second factor from an account whose owner has lost the phone and the recovery codes, and ends its sign-ins.
/// Whoever calls it has looked that the account is within the actor's reach, as for everything else about staff.
/// </summary>
public sealed class ResetSecondFactor(SecondFactorCheck check, StoredFactors stored, SecondFactorChangedMail tell, ResourceRoomDb db, OfficeClock clock)
{
    public Task<SecondFactorResetOutcome> ExecuteAsync(User account, ActingUser? who, CancellationToken cancellationToken)
    {
        if (account.Id == who?.AccountId)
        {
            return Task.FromResult(SecondFactorResetOutcome.OwnAccount);
        }

        return check.SaveAsync(account, async () =>
        {
            if (!account.TwoFactorEnabled)
            {
                return SecondFactorResetOutcome.HadNone;
            }

            await stored.RemoveAsync(account, cancellationToken);
            db.LogEvent(new SecondFactorReset(), Subject.Account(account.Id), clock.Now, who);
            tell.Post(account, new SecondFactorReset(), clock.Now);
            return SecondFactorResetOutcome.Done;
        }, cancellationToken);
    }
}
