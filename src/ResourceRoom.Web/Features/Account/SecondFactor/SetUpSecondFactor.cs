using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

public abstract record SetUpOutcome
{
    private SetUpOutcome()
    {
    }

    public sealed record Done : SetUpOutcome;

    /// <summary>The same form came before and was taken.</summary>
    public sealed record DoneBefore : SetUpOutcome;

    public sealed record WrongCode : SetUpOutcome;

    /// <summary>The account has changed since this second factor was offered.</summary>
    public sealed record Void : SetUpOutcome;
}

/// <summary>
/// Turns a second factor on, once a code shows that the app has its secret; also one on another phone. Who does so while
/// signed in ends the other sign-ins of the account, which were made without it.
/// </summary>
public sealed class SetUpSecondFactor(SecondFactorCheck check, StoredFactors stored, SignInTrail trail, SecondFactorChangedMail tell, OfficeClock clock)
{
    public Task<SetUpOutcome> ExecuteAsync(
        User account, NewFactor offered, string code, ActingUser? who, CancellationToken cancellationToken) =>
        check.SaveAsync<SetUpOutcome>(account, async () =>
        {
            if (await IsKeptAsync(account, offered, code, cancellationToken))
            {
                return new SetUpOutcome.DoneBefore();
            }

            if (account.SecurityStamp != offered.SecurityStamp || account.TwoFactorEnabled != offered.IsReplacement)
            {
                return new SetUpOutcome.Void();
            }

            if (OneTimeCode.StepTaken(offered.Secret, code, clock.Now, lastTaken: null) is not { } step)
            {
                return new SetUpOutcome.WrongCode();
            }

            await stored.KeepAsync(account, offered, cancellationToken);
            (account.TwoFactorEnabled, account.LastOneTimeStep) = (true, step);
            account.SecurityStamp = who is null ? account.SecurityStamp : StoredFactors.NewStamp();
            trail.Note(new SecondFactorSetUp(), account.Id, who);
            tell.Post(account, new SecondFactorSetUp(), clock.Now);
            return new SetUpOutcome.Done();
        }, cancellationToken);

    private async Task<bool> IsKeptAsync(User account, NewFactor offered, string code, CancellationToken cancellationToken) =>
        account is { TwoFactorEnabled: true, LastOneTimeStep: { } lastStep }
        && (await stored.SecretOfAsync(account, cancellationToken)).SequenceEqual(offered.Secret)
        && OneTimeCode.StepTaken(offered.Secret, code, clock.Now, lastTaken: null) == lastStep
        && await stored.HoldsAsync(account, offered.Codes, cancellationToken);
}
