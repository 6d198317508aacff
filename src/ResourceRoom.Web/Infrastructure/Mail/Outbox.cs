using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>Where messages wait to be sent. A message is saved with what caused it, or not at all.</summary>
public sealed class Outbox(SecretColumns secrets, IMailCarrier carrier)
{
    /// <summary>Whether messages can leave: false where no mail server is set.</summary>
    public bool CanSend => carrier.IsThere;

    /// <summary>Adds a message to the unit of work; the caller saves.</summary>
    /// <param name="db">The unit of work that also holds the cause.</param>
    /// <param name="letter">What it says.</param>
    /// <param name="now">The instant of the operation, UTC.</param>
    public void Post(ResourceRoomDb db, Letter letter, DateTime now)
    {
        var id = Guid.CreateVersion7(now);
        db.OutboxMails.Add(new OutboxMail
        {
            PublicId = id,
            ToAddress = letter.To,
            Subject = letter.Subject,
            BodyCipher = secrets.Protect(SecretColumn.MailBody, id, letter.Text),
            CreatedAt = now,
            NextTryAt = now,
        });
    }
}
