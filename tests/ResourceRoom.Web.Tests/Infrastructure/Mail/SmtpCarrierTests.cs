using MailKit.Net.Smtp;

using MimeKit;

using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Tests.Support;

using SmtpServer.Protocol;

namespace ResourceRoom.Web.Tests.Infrastructure.Mail;

[Trait("Category", "OneEngine")]
public sealed class SmtpCarrierTests
{
    private const string Text = "In the café:\nhttps://localhost/?a=b";

    private static readonly Guid Id = new("01900000-0000-7000-8000-000000000001");
    private static readonly DateTime WrittenAt = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Carry_Letter_IsTakenAsPlainText()
    {
        await using var server = await MailServer.StartAsync();
        await CarryAsync(InClear(server));

        var message = Assert.Single(server.Taken);
        Assert.Equal("\"ResourceRoom\" <room@desk.example.test>", message.From.ToString());
        Assert.Equal("ana@example.test", message.To.ToString());
        Assert.Equal(("A subject", Text), (message.Subject, message.TextBody!.ReplaceLineEndings("\n")));
        Assert.Equal("text/plain", Assert.IsType<TextPart>(message.Body).ContentType.MimeType);
        Assert.Equal("auto-generated", message.Headers[HeaderId.AutoSubmitted]);
    }

    [Fact]
    public async Task Carry_LetterTwice_HasTheSameIdAndDate()
    {
        await using var server = await MailServer.StartAsync();
        await CarryAsync(InClear(server));
        await CarryAsync(InClear(server));

        Assert.Equal(2, server.Taken.Count);
        Assert.All(server.Taken, message => Assert.Equal($"{Id}@desk.example.test", message.MessageId));
        Assert.All(server.Taken, message => Assert.Equal(WrittenAt, message.Date.UtcDateTime));
    }

    [Fact]
    public async Task Carry_ServerThatEncrypts_HearsPasswordAndLetterEncrypted()
    {
        await using var server = await MailServer.StartEncryptingAsync();
        await CarryAsync(Encrypted(server), TrustAnyCertificate);

        Assert.Single(server.Taken);
        Assert.Contains(("AUTH", true), server.Commands);
        Assert.Equal([("EHLO", false), ("STARTTLS", false)], server.Commands.Where(command => !command.IsEncrypted));
    }

    [Fact]
    public async Task Carry_ServerWithoutEncryption_IsNotToldAnything()
    {
        await using var server = await MailServer.StartAsync();

        await AssertFailsAsync("NotSupportedByServer", () => CarryAsync(Encrypted(server)));

        Assert.Equal([("EHLO", false)], server.Commands);
    }

    [Fact]
    public async Task Carry_ServerWithAnUntrustedCertificate_IsNotToldAnything()
    {
        await using var server = await MailServer.StartEncryptingAsync();

        await AssertFailsAsync("SslHandshakeException", () => CarryAsync(Encrypted(server)));

        Assert.Equal([("EHLO", false), ("STARTTLS", false)], server.Commands);
    }

    [Fact]
    public async Task Carry_WrongPassword_SaysSo()
    {
        await using var server = await MailServer.StartEncryptingAsync();

        await AssertFailsAsync("AuthenticationException", () => CarryAsync(Encrypted(server) with { Password = "another" }, TrustAnyCertificate));

        Assert.Empty(server.Taken);
    }

    [Theory]
    [InlineData(SmtpReplyCode.MailboxUnavailable, "MailboxUnavailable")]
    [InlineData((SmtpReplyCode)450, "MailboxBusy")]
    public async Task Carry_RecipientRefused_SaysTheKindAndNothingOfTheMessage(SmtpReplyCode answer, string expected)
    {
        await using var server = await MailServer.StartAsync();
        server.Refusal = answer;

        await AssertFailsAsync(expected, () => CarryAsync(InClear(server)));
    }

    [Fact]
    public async Task Carry_NobodyListens_SaysSo()
    {
        await using var server = await MailServer.StartAsync();
        await server.StopAsync();

        await AssertFailsAsync("SocketException", () => CarryAsync(InClear(server)));
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("nobody")]
    [InlineData("ana@example.test, eve@example.test")]
    [InlineData("ana@example.test\r\nBcc: eve@example.test")]
    public async Task Carry_AddressThatIsNone_IsGivenUpAtOnce(string address)
    {
        await using var server = await MailServer.StartAsync();
        var failure = await Assert.ThrowsAsync<MailNotCarriedException>(() => CarryAsync(InClear(server), to: address));

        Assert.True(failure.IsFinal);
        Assert.Empty(server.Commands);
    }

    private static async Task AssertFailsAsync(string expected, Func<Task> carry)
    {
        var failure = await Assert.ThrowsAsync<MailNotCarriedException>(carry);

        Assert.Equal((expected, false), (failure.Message, failure.IsFinal));
    }

    private static MailSettings InClear(MailServer server) => new() { Host = "127.0.0.1", Port = server.Port, StartTls = false, From = "room@desk.example.test" };

    private static MailSettings Encrypted(MailServer server) =>
        InClear(server) with { StartTls = true, UserName = MailServer.UserName, Password = MailServer.Password };

    private static SmtpClient TrustAnyCertificate()
    {
        var client = SmtpCarrier.NewClient();
#pragma warning disable CA5359 // The certificate of the test's own server is trusted by nobody.
        client.ServerCertificateValidationCallback = (_, _, _, _) => true;
#pragma warning restore CA5359
        return client;
    }

    private static Task CarryAsync(MailSettings settings, Func<SmtpClient>? newClient = null, string to = "ana@example.test") =>
        new SmtpCarrier(settings, newClient ?? SmtpCarrier.NewClient).CarryAsync(Id, WrittenAt, new Letter(to, "A subject", Text), CancellationToken.None);
}
