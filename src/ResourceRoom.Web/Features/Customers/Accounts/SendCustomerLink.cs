using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Customers.Accounts;

public enum CustomerLinkRefusal
{
    NoMailServer,
    NoAccount,
    Ended,
    JustSent,
    HasDied,
}

/// <summary>What was sent to which address.</summary>
public sealed record SentLink(LinkKind Kind, string Email);

/// <summary>Sends a customer a link to choose a password: a reset, or the invitation again while there is no password.</summary>
public sealed class SendCustomerLink(AccountLinks links, Outbox outbox, ResourceRoomDb db, OfficeClock clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public Task<ActResult<SentLink?, CustomerLinkRefusal>?> ExecuteAsync(Guid customer, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SendAsync(customer, new Act(who, clock.Now), cancellationToken));

    private async Task<ActResult<SentLink?, CustomerLinkRefusal>?> SendAsync(Guid customer, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return null;
        }

        var account = await db.Users.Where(row => row.ParticipantId == person.Id)
            .OrderByDescending(row => row.EndedAt == null).ThenBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (await WhyNotAsync(account, act.At - Pause, cancellationToken) is { } why)
        {
            return new(null, why);
        }

        var kind = AccountLinks.IsFor(LinkKind.Reset, account!) ? LinkKind.Reset : LinkKind.Invitation;
        var subject = Subject.Account(account!.Id);
        if (kind == LinkKind.Invitation)
        {
            // Links that were sent before open nothing any more.
            account.EndSignIns();
            db.LogEvent(new InvitationResent(IsCorrected: false), subject, act);
        }
        else
        {
            db.LogEvent(new PasswordResetRequested(), subject, act);
        }

        account.Touch(act.At);
        var link = links.LinkFor(kind, account, act.At);
        outbox.Post(db, kind == LinkKind.Reset ? CustomerLetters.Reset(account, act.Who, link) : CustomerLetters.Invitation(account, act.Who, link), act.At);
        await db.SaveChangesAsync(cancellationToken);
        return new(new SentLink(kind, account.Email!));
    }

    private async Task<CustomerLinkRefusal?> WhyNotAsync(User? account, DateTime since, CancellationToken cancellationToken) => account switch
    {
        null => CustomerLinkRefusal.NoAccount,
        { ParticipantId: { } person } when await db.IsDeathRecordedAsync(person, cancellationToken) => CustomerLinkRefusal.HasDied,
        { EndedAt: not null } => CustomerLinkRefusal.Ended,
        _ when !outbox.CanSend => CustomerLinkRefusal.NoMailServer,
        _ when await db.ActivityEvents.About(Subject.Account(account.Id))
            .OfAny([typeof(PasswordResetRequested), typeof(InvitationResent), typeof(AccountInvited)])
            .AnyAsync(line => line.At > since, cancellationToken) => CustomerLinkRefusal.JustSent,
        _ => null,
    };
}
