using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>What became of an offered second factor.</summary>
public enum SetUpOutcome
{
    /// <summary>It is kept.</summary>
    Done,

    /// <summary>The form came twice: it was kept already.</summary>
    DoneBefore,

    /// <summary>The code is not that of the app, so the app has not got the secret.</summary>
    WrongCode,

    /// <summary>The account has changed since it was offered.</summary>
    Void,
}

/// <summary>
/// Turns a second factor on, once a code shows that the app has its secret; also one on another phone. Who does so while
/// signed in ends the other sign-ins of the account, which were made without it.
/// </summary>
public sealed class SetUpSecondFactor(SecondFactorCheck check, StoredFactors stored, SignInTrail trail, TellOfSecondFactor tell, OfficeClock clock)
{
    /// <summary>Keeps what was offered, or says why not.</summary>
    /// <param name="account">The account.</param>
    /// <param name="offered">What its page offered.</param>
    /// <param name="code">The app's code.</param>
    /// <param name="who">Who is signed in; null between the password and the end of signing in.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<SetUpOutcome> ExecuteAsync(
        Data.Accounts.Account account, NewFactor offered, string code, ActingUser? who, CancellationToken cancellationToken) =>
        check.SaveAsync(account, async () =>
        {
            if (await IsKeptAsync(account, offered, code, cancellationToken))
            {
                return SetUpOutcome.DoneBefore;
            }

            if (account.SecurityStamp != offered.SecurityStamp || account.TwoFactorEnabled != offered.IsReplacement)
            {
                return SetUpOutcome.Void;
            }

            if (OneTimeCode.StepTaken(offered.Secret, code, clock.Now, lastTaken: null) is not { } step)
            {
                return SetUpOutcome.WrongCode;
            }

            await stored.KeepAsync(account, offered, cancellationToken);
            (account.TwoFactorEnabled, account.LastOneTimeStep) = (true, step);
            account.SecurityStamp = who is null ? account.SecurityStamp : StoredFactors.NewStamp();
            trail.Note(EventNames.SecondFactorSetUp, account.Id, who);
            tell.Post(account, EventNames.SecondFactorSetUp, clock.Now);
            return SetUpOutcome.Done;
        }, cancellationToken);

    /// <summary>The very same form again, and nobody has signed in with the new factor since.</summary>
    private async Task<bool> IsKeptAsync(Data.Accounts.Account account, NewFactor offered, string code, CancellationToken cancellationToken) =>
        account is { TwoFactorEnabled: true, LastOneTimeStep: { } lastStep }
        && (await stored.SecretOfAsync(account, cancellationToken)).SequenceEqual(offered.Secret)
        && OneTimeCode.StepTaken(offered.Secret, code, clock.Now, lastTaken: null) == lastStep
        && await stored.HoldsAsync(account, offered.Codes, cancellationToken);
}
