using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.Passwords;

/// <summary>
/// Somebody forgot a password: writes a message with a link to the account, if there is one. Whoever the address belongs
/// to, it costs two look-ups, one link and one save, and the answer is the same.
/// </summary>
public sealed class AskForReset(
    UserManager<User> accounts, AccountLinks links, Outbox outbox, ResourceRoomDb db, OfficeClock clock)
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public Task ExecuteAsync(string email, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AskAsync(email.Trim(), cancellationToken));

    private async Task<bool> AskAsync(string email, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var account = await accounts.FindByEmailAsync(email);
        var wasAsked = await WasAskedAsync(account?.Id ?? 0, now - Pause, cancellationToken);
        var letter = outbox.CanSend ? LetterTo(account, links.LinkFor(LinkKind.Reset, account, now)) : null;
        var subject = account is null ? Subject.UnknownAccount : Subject.Account(account.Id);
        if (WhyNot(account, wasAsked) is { } reason)
        {
            db.LogEvent(new PasswordResetNotSent(reason), subject, now, who: null);
        }
        else
        {
            // Of two that are asked for at once, the second finds the account changed and looks again.
            account?.Touch(now);
            db.LogEvent(new PasswordResetRequested(), subject, now, who: null);
            outbox.Post(db, letter!, now);
        }

        return await db.SaveChangesAsync(cancellationToken) > 0;
    }

    private Task<bool> WasAskedAsync(long accountId, DateTime since, CancellationToken cancellationToken)
    {
        var subject = Subject.Account(accountId);
        return db.ActivityEvents.About(subject).Of<PasswordResetRequested>().AnyAsync(line => line.At > since, cancellationToken);
    }

    private ResetRefusal? WhyNot(User? account, bool wasAsked) => account switch
    {
        _ when !outbox.CanSend => ResetRefusal.NoMailServer,
        null => ResetRefusal.NoAccount,
        not null when !account.MaySignInOn(clock.Today) => ResetRefusal.Ended,
        _ when !AccountLinks.IsFor(LinkKind.Reset, account) => ResetRefusal.NoPasswordYet,
        _ when wasAsked => ResetRefusal.TooSoon,
        _ => null,
    };

    private static Letter LetterTo(User? account, Uri link) => new(
        account?.Email ?? "",
        "Choose a new ResourceRoom password",
        $"""
        Hello {account?.DisplayName},

        Someone asked to reset the password for your ResourceRoom account. To choose a new one, open this link within {AccountLinks.LifetimeOf(LinkKind.Reset).InWords()}:

        {link}

        The link works once. If you didn’t ask for this, ignore this message; your password won’t change.
        """);
}
