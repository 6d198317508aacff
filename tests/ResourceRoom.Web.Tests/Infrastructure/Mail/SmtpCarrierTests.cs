using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure.Mail;

/// <summary>A real conversation with a mail server of this machine.</summary>
public sealed class SmtpCarrierTests
{
    private static readonly Guid Id = new("01900000-0000-7000-8000-000000000001");
    private static readonly DateTime WrittenAt = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Carry_Letter_IsTakenAsPlainTextWithItsMessageId()
    {
        await using var server = new SmtpListener();
        await CarryAsync(SettingsOf(server));

        var message = Assert.Single(server.Taken);
        Assert.Contains("Message-ID: <01900000-0000-7000-8000-000000000001@desk.example.test>", message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", message, StringComparison.Ordinal);
        Assert.Contains("Content-Type: text/plain; charset=utf-8", message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Content-Transfer-Encoding: quoted-printable", message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("caf=C3=A9", message, StringComparison.Ordinal);
        Assert.Contains("MAIL FROM:<room@desk.example.test>", server.Flash);
        Assert.Contains("RCPT TO:<ana@example.test>", server.Flash);
    }

    [Fact]
    public async Task Carry_ServerWithoutEncryption_IsNotToldAnything()
    {
        await using var server = new SmtpListener();
        var failure = await Assert.ThrowsAsync<MailNotCarriedException>(() => CarryAsync(SettingsOf(server) with { StartTls = true }));

        Assert.False(failure.IsFinal);
        Assert.Empty(server.Taken);
        Assert.DoesNotContain(server.Flash, line => line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("550 no such mailbox", "MailboxUnavailable")]
    [InlineData("450 come back later", "MailboxBusy")]
    public async Task Carry_RecipientRefused_SaysTheKindAndNothingOfTheMessage(string answer, string expected)
    {
        await using var server = new SmtpListener();
        server.RecipientAnswer = answer;

        var failure = await Assert.ThrowsAsync<MailNotCarriedException>(() => CarryAsync(SettingsOf(server)));

        Assert.Equal(expected, failure.Message);
        Assert.False(failure.IsFinal);
    }

    [Fact]
    public async Task Carry_NobodyListens_SaysSo()
    {
        await using var server = new SmtpListener();
        var settings = SettingsOf(server);
        await server.StopAsync();

        var failure = await Assert.ThrowsAsync<MailNotCarriedException>(() => CarryAsync(settings));

        Assert.Equal("SocketException", failure.Message);
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("ana@example.test\r\nBcc: eve@example.test")]
    public async Task Carry_AddressThatIsNone_IsGivenUpAtOnce(string address)
    {
        await using var server = new SmtpListener();
        var failure = await Assert.ThrowsAsync<MailNotCarriedException>(() => CarryAsync(SettingsOf(server), address));

        Assert.True(failure.IsFinal);
        Assert.Empty(server.Flash);
    }

    private static MailSettings SettingsOf(SmtpListener server) => new() { Host = "127.0.0.1", Port = server.Port, StartTls = false, From = "room@desk.example.test" };

    private static Task CarryAsync(MailSettings settings, string to = "ana@example.test") =>
        new SmtpCarrier(settings).CarryAsync(Id, WrittenAt, new Letter(to, "A subject", "In the café:\nhttps://localhost/?a=b"), CancellationToken.None);
}
