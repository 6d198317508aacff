using System.Net.Sockets;

using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

using MimeKit;

namespace ResourceRoom.Web.Infrastructure.Mail;

public sealed class SmtpCarrier(MailSettings settings, Func<SmtpClient> newClient) : IMailCarrier
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public bool IsThere => true;

    // A mail server inside the agency's network often has a certificate whose revocation list cannot be reached.
    public static SmtpClient NewClient() => new() { CheckCertificateRevocation = false };

    public async Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var message = MailMessages.Create(settings, id, writtenAt, letter);
        try
        {
            await SendAsync(message, patience.Token);
        }
        catch (SmtpCommandException refused)
        {
            throw new MailNotCarriedException(refused.StatusCode.ToString());
        }
        catch (NotSupportedException)
        {
            throw new MailNotCarriedException("NotSupportedByServer");
        }
        catch (Exception failed) when (failed is SocketException or IOException or ProtocolException or SslHandshakeException or AuthenticationException)
        {
            throw new MailNotCarriedException(failed.GetType().Name);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailNotCarriedException("Timeout");
        }
    }

    private async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = newClient();
        await client.ConnectAsync(
            settings.Host!, settings.Port, settings.StartTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, cancellationToken);
        if (!string.IsNullOrEmpty(settings.UserName))
        {
            await client.AuthenticateAsync(settings.UserName, settings.Password!, cancellationToken);
        }

        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}
