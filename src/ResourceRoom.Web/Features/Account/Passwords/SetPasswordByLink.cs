using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.Passwords;

/// <summary>
/// Sets a password for who opened a link that was sent to the account. Every sign-in of the account ends, the link with
/// them; wrong passwords are forgotten. A second factor is asked for at the next sign-in as ever.
/// </summary>
public sealed class SetPasswordByLink(
    AccountLinks links, PasswordSetting setting, PasswordChangedMail tell, SignInTrail trail, ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Sets it, or says why not. Of two who use the link at once, the second finds it spent.</summary>
    public Task<LinkOutcome> ExecuteAsync(LinkKind kind, string? token, string password, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SetAsync(kind, token, password, cancellationToken));

    private async Task<LinkOutcome> SetAsync(LinkKind kind, string? token, string password, CancellationToken cancellationToken)
    {
        if (await links.WhoseAsync(kind, token) is not { } account)
        {
            return new LinkOutcome.Spent();
        }

        var reasons = await setting.SetAsync(account, password);
        if (reasons.Count > 0)
        {
            return new LinkOutcome.Unfit(reasons);
        }

        var now = clock.Now;
        // Wrong codes stay counted where a second factor is still to come: who reads the mail could guess codes for ever.
        PasswordCheck.Forget(account);
        account.EmailConfirmed = true;
        account.Touch(now);
        trail.Note(kind == LinkKind.Invitation ? new InvitationAccepted() : new PasswordReset(), account.Id, who: null);
        if (kind == LinkKind.Reset)
        {
            tell.Post(account, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new LinkOutcome.Set();
    }
}
