using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Security.SecondFactors;

public enum SecondFactorReset
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
    public Task<SecondFactorReset> ExecuteAsync(User account, ActingUser? who, CancellationToken cancellationToken)
    {
        if (account.Id == who?.AccountId)
        {
            return Task.FromResult(SecondFactorReset.OwnAccount);
        }

        return check.SaveAsync(account, async () =>
        {
            if (!account.TwoFactorEnabled)
            {
                return SecondFactorReset.HadNone;
            }

            await stored.RemoveAsync(account, cancellationToken);
            db.LogEvent(EventNames.SecondFactorReset, Subject.Account(account.Id), clock.Now, who);
            tell.Post(account, EventNames.SecondFactorReset, clock.Now);
            return SecondFactorReset.Done;
        }, cancellationToken);
    }
}
