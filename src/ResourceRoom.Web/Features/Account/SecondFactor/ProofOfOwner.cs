using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

/// <summary>Looks at the proof that the owner of the account is at the page. What is wrong counts towards the lockout.</summary>
public sealed class ProofOfOwner(PasswordCheck passwords, SecondFactorCheck check, OfficeClock clock)
{
    public async Task<bool> HasPasswordAsync(User account, ProofInput input, ActingUser who, CancellationToken cancellationToken)
    {
        if (await passwords.CompareAsync(account, input.Password!, cancellationToken) is { } result && result != PasswordVerificationResult.Failed && !Lockout.IsLocked(account, clock.Now))
        {
            return true;
        }

        await check.RefuseAsync(account, who, cancellationToken);
        return false;
    }

    public async Task<bool> ExecuteAsync(
        User account, ProofInput input, ActingUser who, Func<Task>? andThen, CancellationToken cancellationToken) =>
        await HasPasswordAsync(account, input, who, cancellationToken) && await HasCodeAsync(account, input, who, andThen, cancellationToken);

    public async Task<bool> HasCodeAsync(
        User account, ProofInput input, ActingUser who, Func<Task>? andThen, CancellationToken cancellationToken) =>
        !account.TwoFactorEnabled || await check.TakeAsync(account, input.OneTimeCode!, who, andThen, cancellationToken) != CodeAnswer.Refused;
}
