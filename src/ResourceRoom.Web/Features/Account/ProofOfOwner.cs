using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>Looks at the proof that the owner of the account is at the page. What is wrong counts towards the lockout.</summary>
public sealed class ProofOfOwner(PasswordCheck passwords, SecondFactorCheck check, OfficeClock clock)
{
    /// <summary>Whether the password alone is right; a wrong one is counted and noted.</summary>
    public async Task<bool> HasPasswordAsync(Data.Accounts.Account account, ProofInput input, ActingUser who, CancellationToken cancellationToken)
    {
        if (passwords.Compare(account, input.Password!) != PasswordVerificationResult.Failed && !Lockout.IsLocked(account, clock.Now))
        {
            return true;
        }

        await check.RefuseAsync(account, who, cancellationToken);
        return false;
    }

    /// <summary>Whether the password is right and, where the account has a second factor, the code; what it is for is saved with the code.</summary>
    public async Task<bool> ExecuteAsync(
        Data.Accounts.Account account, ProofInput input, ActingUser who, Func<Task>? andThen, CancellationToken cancellationToken) =>
        await HasPasswordAsync(account, input, who, cancellationToken) && await HasCodeAsync(account, input, who, andThen, cancellationToken);

    /// <summary>Whether the code is right, where the account has a second factor.</summary>
    public async Task<bool> HasCodeAsync(
        Data.Accounts.Account account, ProofInput input, ActingUser who, Func<Task>? andThen, CancellationToken cancellationToken) =>
        !account.TwoFactorEnabled || await check.TakeAsync(account, input.OneTimeCode!, who, andThen, cancellationToken) != CodeAnswer.Refused;
}
