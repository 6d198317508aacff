using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>What became of a reset.</summary>
public enum SecondFactorReset
{
    /// <summary>The account has no second factor any more.</summary>
    Done,

    /// <summary>It had none.</summary>
    HadNone,

    /// <summary>It is the actor's own: whoever can sign in changes theirs with a code.</summary>
    OwnAccount,
}

/// <summary>
/// Takes the second factor from an account whose owner has lost the phone and the recovery codes, and ends its sign-ins.
/// Whoever calls it has looked that the account is within the actor's reach, as for everything else about staff.
/// </summary>
public sealed class ResetSecondFactor(SecondFactorCheck check, StoredFactors stored, TellOfSecondFactor tell, ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Takes it away; sent twice, it is done once.</summary>
    /// <param name="account">The account.</param>
    /// <param name="who">The administrator; null for the operator's command.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<SecondFactorReset> ExecuteAsync(Account account, ActingUser? who, CancellationToken cancellationToken)
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
            db.Note(EventNames.SecondFactorReset, Subject.Account(account.Id), clock.Now, who);
            tell.Post(account, EventNames.SecondFactorReset, clock.Now);
            return SecondFactorReset.Done;
        }, cancellationToken);
    }
}
