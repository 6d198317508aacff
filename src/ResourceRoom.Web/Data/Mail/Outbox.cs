using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Mail;

public sealed class Outbox(SecretColumns secrets, IMailCarrier carrier)
{
    public bool CanSend => carrier.IsThere;

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
