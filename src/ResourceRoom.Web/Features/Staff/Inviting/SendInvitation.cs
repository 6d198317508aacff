using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public enum InvitationRefusal
{
    NoMailServer,
    Accepted,
    Ended,
    JustSent,
    EmailTaken,
}

/// <summary>
/// Sends an invitation once more, to a corrected address where the first was mistyped. Links that were sent before open
/// nothing any more.
/// </summary>
public sealed class SendInvitation(
    UserManager<User> accounts, AccountLinks links, Outbox outbox, ResourceRoomDb db, OfficeClock clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);

    /// <summary>Sends it, or says why not; null when nobody within reach has this key.</summary>
    public Task<ActResult<User, InvitationRefusal>?> ExecuteAsync(long id, string email, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SendAsync(id, email.Trim(), who, cancellationToken));

    private async Task<ActResult<User, InvitationRefusal>?> SendAsync(long id, string email, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { Account: var account })
        {
            return null;
        }

        var isCorrected = !string.Equals(email, account.Email, StringComparison.Ordinal);
        if (await WhyNotAsync(account, isCorrected, email, act.At, cancellationToken) is { } reason)
        {
            return new(account, reason);
        }

        (account.Email, account.UserName) = (email, email);
        (account.NormalizedEmail, account.NormalizedUserName) = (accounts.NormalizeEmail(email), accounts.NormalizeName(email));
        account.InvitedAt ??= act.At;
        account.InvitedById ??= who.AccountId;
        account.EndSignIns();
        account.Touch(act.At);
        db.LogEvent(new InvitationResent(isCorrected), Subject.Account(id), act);
        outbox.Post(db, InvitationLetter.To(account, who, links.LinkFor(LinkKind.Invitation, account, act.At)), act.At);
        await db.SaveChangesAsync(cancellationToken);
        return new(account);
    }

    private async Task<InvitationRefusal?> WhyNotAsync(User account, bool isCorrected, string email, DateTime now, CancellationToken cancellationToken)
    {
        var normalized = accounts.NormalizeEmail(email);
        return account.StateOf(OfficeClock.DayOf(now)) switch
        {
            _ when !outbox.CanSend => InvitationRefusal.NoMailServer,
            StaffState.Ended or StaffState.AccessOver => InvitationRefusal.Ended,
            StaffState.Active => InvitationRefusal.Accepted,
            _ when await db.Users.AnyAsync(other => other.NormalizedEmail == normalized && other.Id != account.Id, cancellationToken) => InvitationRefusal.EmailTaken,
            _ when !isCorrected && await WasJustSentAsync(account.Id, now - Moment, cancellationToken) => InvitationRefusal.JustSent,
            _ => null,
        };
    }

    private Task<bool> WasJustSentAsync(long id, DateTime since, CancellationToken cancellationToken)
    {
        var subject = Subject.Account(id);
        return db.ActivityEvents.About(subject).OfAny([typeof(InvitationResent), typeof(AccountInvited)])
            .AnyAsync(line => line.At > since, cancellationToken);
    }
}
