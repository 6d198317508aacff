using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

public enum SecondFactorRefusal
{
    Required,
    WrongProof,
    PasswordTooShort,
}

/// <summary>Turns one's own second factor off. This sign-in goes on in its room; the others of the account end.</summary>
public sealed class TurnOffSecondFactor(
    ProofOfOwner proof,
    StoredFactors stored,
    SecondFactorRule rule,
    SignInTrail trail,
    SecondFactorChangedMail tell,
    SignInManager<User> signIn,
    OfficeClock clock)
{
    public async Task<ActResult<User, SecondFactorRefusal>> ExecuteAsync(User account, ProofInput input, ActingUser who, CancellationToken cancellationToken)
    {
        if (rule.IsRequiredOf(who.Roles))
        {
            return new(account, SecondFactorRefusal.Required);
        }

        if (!await proof.HasPasswordAsync(account, input, who, cancellationToken))
        {
            return new(account, SecondFactorRefusal.WrongProof);
        }

        // Before the code, which would be spent for nothing.
        if (!PasswordBlocklist.StandsAlone(input.Password!))
        {
            return new(account, SecondFactorRefusal.PasswordTooShort);
        }

        var isProven = await proof.HasCodeAsync(account, input, who, async () =>
        {
            await stored.RemoveAsync(account, cancellationToken);
            trail.Note(new SecondFactorTurnedOff(), account.Id, who);
            tell.Post(account, new SecondFactorTurnedOff(), clock.Now);
        }, cancellationToken);
        if (!isProven)
        {
            return new(account, SecondFactorRefusal.WrongProof);
        }

        await signIn.SignInWithClaimsAsync(account, isPersistent: false, who.Room?.ToClaims() ?? []);
        return new(account);
    }
}
