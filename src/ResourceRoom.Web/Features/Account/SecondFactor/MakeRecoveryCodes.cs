using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

public sealed class MakeRecoveryCodes(ProofOfOwner proof, StoredFactors stored, SignInTrail trail, SecondFactorChangedMail tell, OfficeClock clock)
{
    public async Task<ActResult<User, SecondFactorRefusal>> ExecuteAsync(
        User account, NewRecoveryCodes offered, ProofInput input, ActingUser who, CancellationToken cancellationToken) =>
        // The same form sent twice finds its codes kept, and the code of its proof spent.
        await stored.HoldsAsync(account, offered, cancellationToken)
        || await proof.ExecuteAsync(account, input, who, async () =>
        {
            await stored.KeepAsync(account, offered, cancellationToken);
            trail.Note(new RecoveryCodesCreated(), account.Id, who);
            tell.Post(account, new RecoveryCodesCreated(), clock.Now);
        }, cancellationToken)
            ? new(account)
            : new(account, SecondFactorRefusal.WrongProof);
}
