using System.Text;

using MimeKit;
using MimeKit.Text;

namespace ResourceRoom.Web.Infrastructure.Mail;

public static class MailMessages
{
    public const string SenderName = "ResourceRoom";

    /// <summary>Plain text, always with the same Message-Id and date, so that a message sent twice is known as one.</summary>
    public static MimeMessage Create(MailSettings settings, Guid id, DateTime writtenAt, Letter letter)
    {
        if (!EmailAddress.TryParse(settings.From, out var from) || !EmailAddress.TryParse(letter.To, out var to))
        {
            throw new MailNotCarriedException("AddressUnreadable", isFinal: true);
        }

        var body = new TextPart(TextFormat.Plain) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        body.SetText(Encoding.UTF8, letter.Text.ReplaceLineEndings("\r\n"));
        var message = new MimeMessage([new MailboxAddress(SenderName, from.Address)], [to], letter.Subject, body)
        {
            Date = new DateTimeOffset(writtenAt, TimeSpan.Zero),
            MessageId = $"{id}@{from.Domain}",
        };
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }
}
