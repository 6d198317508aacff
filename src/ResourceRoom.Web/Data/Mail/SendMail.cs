using System.Security.Cryptography;

using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Mail;

/// <summary>
/// Sends what is due. A message is claimed by setting its next try ahead: whoever is cut off after that leaves a message
/// that is tried again, and a message is never with two nodes in the same pause (docs/decisions/0022-outbox.md).
/// </summary>
public sealed class SendMail(
    ResourceRoomDb db, IMailCarrier carrier, SecretColumns secrets, OfficeClock clock, ILogger<SendMail> logger) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    // So many at once that a slot is hardly over when they are sent.
    private const int Most = 50;

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Due(clock.Now).AnyAsync(cancellationToken);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        var due = await Due(clock.Now).AsNoTracking().OrderBy(mail => mail.NextTryAt).ThenBy(mail => mail.Id).Take(Most).ToListAsync(cancellationToken);
        foreach (var mail in due)
        {
            if (await ClaimAsync(mail, cancellationToken))
            {
                await SendAsync(mail, cancellationToken);
            }
        }
    }

    private IQueryable<OutboxMail> Due(DateTime now) => db.OutboxMails.Where(mail => mail.NextTryAt != null && mail.NextTryAt <= now);

    private async Task<bool> ClaimAsync(OutboxMail seen, CancellationToken cancellationToken)
    {
        var next = clock.Now + MailPauses.After(seen.Tries + 1);
        return await db.OutboxMails
            .Where(mail => mail.Id == seen.Id && mail.Tries == seen.Tries && mail.NextTryAt != null)
            .ExecuteUpdateAsync(
                row => row.SetProperty(mail => mail.Tries, seen.Tries + 1).SetProperty(mail => mail.NextTryAt, next),
                cancellationToken) == 1;
    }

    private async Task SendAsync(OutboxMail seen, CancellationToken cancellationToken)
    {
        var failure = await CarryAsync(seen, cancellationToken);

        // What has happened is saved, also when the program is told to stop meanwhile.
        var mail = await db.OutboxMails.SingleAsync(row => row.Id == seen.Id, CancellationToken.None);
        mail.LastFailure = failure?.Message;
        if (failure is null)
        {
            mail.SentAt = clock.Now;
            Close(mail);
        }
        else if (failure.IsFinal || mail.NextTryAt > mail.CreatedAt + MailPauses.Limit)
        {
            Close(mail);
            db.ActivityEvents.Add(ActivityEvent.Of(new MailFailed(mail.Tries, failure.Message), Subject.Mail(mail.PublicId), clock.Now));
            logger.LogError("Gave up on mail {Mail} after {Tries} tries: {Failure}", mail.PublicId, mail.Tries, failure.Message);
        }
        else
        {
            logger.LogWarning("Mail {Mail} was not accepted: {Failure}. Next try: {NextTry}", mail.PublicId, failure.Message, mail.NextTryAt);
        }

        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    private async Task<MailNotCarriedException?> CarryAsync(OutboxMail mail, CancellationToken cancellationToken)
    {
        try
        {
            var text = secrets.Reveal(SecretColumn.MailBody, mail.PublicId, mail.BodyCipher!);
            await carrier.CarryAsync(mail.PublicId, mail.CreatedAt, new Letter(mail.ToAddress, mail.Subject, text), cancellationToken);
            return null;
        }
        catch (MailNotCarriedException failure)
        {
            return failure;
        }
        catch (CryptographicException)
        {
            // A node with the right key may send it yet.
            return new MailNotCarriedException("TextUnreadable", isFinal: false);
        }
    }

    private static void Close(OutboxMail mail) => (mail.NextTryAt, mail.BodyCipher) = (null, null);
}
