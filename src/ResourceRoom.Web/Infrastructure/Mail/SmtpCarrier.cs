using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Security.Authentication;
using System.Text;

using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Infrastructure.Mail;

public sealed class SmtpCarrier(MailSettings settings) : IMailCarrier
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public bool IsThere => true;

    public async Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var message = MessageOf(id, letter);
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.StartTls,
            Credentials = string.IsNullOrEmpty(settings.UserName) ? null : new NetworkCredential(settings.UserName, settings.Password),
        };
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (SmtpException refused)
        {
            throw new MailNotCarriedException(refused.InnerException is { } cause ? cause.GetType().Name : refused.StatusCode.ToString());
        }
        catch (Exception failed) when (failed is IOException or AuthenticationException)
        {
            throw new MailNotCarriedException(failed.GetType().Name);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailNotCarriedException("Timeout");
        }
    }

    private MailMessage MessageOf(Guid id, Letter letter)
    {
        if (!MailAddress.TryCreate(letter.To, out var to))
        {
            throw new MailNotCarriedException("AddressUnreadable", isFinal: true);
        }

        var message = new MailMessage(new MailAddress(settings.From, "ResourceRoom"), to)
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text.ReplaceLineEndings("\r\n"),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        message.Headers.Add("Message-ID", settings.MessageIdOf(id));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
