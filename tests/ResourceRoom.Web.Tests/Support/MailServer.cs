using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

using MimeKit;

using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.Mail;
using SmtpServer.Net;
using SmtpServer.Protocol;
using SmtpServer.Storage;

using Services = SmtpServer.ComponentModel.ServiceProvider;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A mail server on this machine that keeps what it takes. It has a certificate that nobody trusts, if any.</summary>
public sealed class MailServer : IAsyncDisposable
{
    public const string UserName = "room";
    public const string Password = "a password of the test";

    private readonly CancellationTokenSource ending = new();
    private readonly X509Certificate2? certificate;
    private Task running = Task.CompletedTask;

    private MailServer(X509Certificate2? certificate) => this.certificate = certificate;

    public int Port { get; private set; }

    /// <summary>What it answers to every recipient instead of taking the message.</summary>
    public SmtpReplyCode? Refusal { get; set; }

    /// <summary>Every command, such as <c>MAIL</c>, and whether it came encrypted.</summary>
    public ConcurrentQueue<(string Name, bool IsEncrypted)> Commands { get; } = [];

    public ConcurrentQueue<MimeMessage> Taken { get; } = [];

    public static Task<MailServer> StartAsync() => new MailServer(null).ListenAsync();

    public static Task<MailServer> StartEncryptingAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        return new MailServer(request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1))).ListenAsync();
    }

    public async Task StopAsync()
    {
        await ending.CancelAsync();
        await running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        ending.Dispose();
        certificate?.Dispose();
    }

    private async Task<MailServer> ListenAsync()
    {
        var options = new SmtpServerOptionsBuilder()
            .ServerName("mail.example.test")
            .Endpoint(endpoint => (certificate is null ? endpoint : endpoint.Certificate(certificate)).Endpoint(new IPEndPoint(IPAddress.Loopback, 0)))
            .Build();
        var port = new TaskCompletionSource<int>();
        var listeners = new EndpointListenerFactory();
        listeners.EndpointStarted += (_, started) => port.SetResult(((IPEndPoint)started.LocalEndPoint).Port);
        var services = new Services();
        services.Add(listeners);
        services.Add(new Store(this));
        services.Add(new Filter(this));
        services.Add(new DelegatingUserAuthenticator((user, password) => (user, password) == (UserName, Password)));
        var server = new SmtpServer.SmtpServer(options, services);
        server.SessionCreated += (_, session) =>
            session.Context.CommandExecuting += (_, heard) => Commands.Enqueue((heard.Command.Name, session.Context.Pipe.IsSecure));
        running = server.StartAsync(ending.Token);
        Port = await port.Task;
        return this;
    }

    private sealed class Store(MailServer server) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            using var bytes = new MemoryStream(buffer.ToArray());
            server.Taken.Enqueue(await MimeMessage.LoadAsync(bytes, cancellationToken));
            return SmtpResponse.Ok;
        }
    }

    private sealed class Filter(MailServer server) : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
            server.Refusal is { } code ? throw new SmtpResponseException(new SmtpResponse(code, "refused")) : Task.FromResult(true);
    }
}
