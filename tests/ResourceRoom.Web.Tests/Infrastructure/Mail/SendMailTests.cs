using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure.Mail;

public sealed class SendMailTests(SendMailTests.MailApp app) : IClassFixture<SendMailTests.MailApp>
{
    private const string Text = "Open https://localhost/account/reset?token=very-secret";

    [Fact]
    public async Task Send_DueMessage_IsSentOnceAndTextErased()
    {
        var id = await PostAsync();
        await app.SendMailAsync();
        await app.SendMailAsync();

        Assert.Equal(Text, Assert.Single(app.Carrier.Carried, mail => mail.Id == id).Letter.Text);
        var row = await RowAsync(id);
        Assert.Null(row.BodyCipher);
        Assert.Null(row.NextTryAt);
        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, row.SentAt);
    }

    [Fact]
    public async Task Send_ServerDownThenBack_RetriesAfterPause()
    {
        var id = await PostAsync();
        app.Carrier.Failure = new MailNotCarriedException("SocketException");
        await app.SendMailAsync();
        app.Carrier.Failure = null;

        await app.SendMailAsync();
        Assert.Equal("SocketException", (await RowAsync(id)).LastFailure);
        Assert.DoesNotContain(app.Carrier.Carried, mail => mail.Id == id);
        app.Time.Advance(MailPauses.After(1));
        await app.SendMailAsync();

        Assert.Single(app.Carrier.Carried, mail => mail.Id == id);
        var row = await RowAsync(id);
        Assert.Equal((2, null), (row.Tries, row.LastFailure));
    }

    [Fact]
    public async Task Send_ServerDownForADay_GivesUpAndErasesText()
    {
        var id = await PostAsync();
        app.Carrier.Failure = new MailNotCarriedException("MailboxUnavailable");
        for (var hours = 0; hours < 30; hours++)
        {
            await app.SendMailAsync();
            app.Time.Advance(TimeSpan.FromHours(1));
        }

        app.Carrier.Failure = null;
        await app.SendMailAsync();

        Assert.DoesNotContain(app.Carrier.Carried, mail => mail.Id == id);
        var row = await RowAsync(id);
        Assert.Null(row.BodyCipher);
        Assert.Null(row.NextTryAt);
        Assert.Null(row.SentAt);
        var line = Assert.Single(await app.EventsAsync<MailFailed>(id));
        Assert.Equal($"{{\"tries\":{row.Tries},\"failure\":\"MailboxUnavailable\"}}", line.Detail);
        Assert.Contains(app.Log.Lines, text => text.StartsWith($"Gave up on mail {id}", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.Lines, text => text.Contains("ana@example.test", StringComparison.Ordinal) || text.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_PermanentFailure_GivesUpImmediately()
    {
        var id = await PostAsync();
        app.Carrier.Failure = new MailNotCarriedException("AddressUnreadable", isFinal: true);
        await app.SendMailAsync();
        app.Carrier.Failure = null;

        Assert.Equal(1, (await RowAsync(id)).Tries);
        Assert.Single(await app.EventsAsync<MailFailed>(id));
    }

    [Fact]
    public async Task Send_UnreadableText_KeepsItForANodeThatCanAndSendsNext()
    {
        var (moved, other) = (await PostAsync(), await PostAsync());
        await app.ArrangeAsync(async (_, db) =>
        {
            var cipher = (await db.OutboxMails.SingleAsync(mail => mail.PublicId == other)).BodyCipher;
            return (await db.OutboxMails.SingleAsync(mail => mail.PublicId == moved)).BodyCipher = cipher;
        });

        await app.SendMailAsync();

        var kept = await RowAsync(moved);
        Assert.Equal("TextUnreadable", kept.LastFailure);
        Assert.True(kept is { BodyCipher: not null, NextTryAt: not null, SentAt: null });
        Assert.Single(app.Carrier.Carried, mail => mail.Id == other);
    }

    [Fact]
    public async Task Send_CrashBeforeSave_SendsSameMessageAgain()
    {
        var id = await PostAsync();
        app.Carrier.AfterCarrying = () => throw new InvalidOperationException("The machine is gone.");
        await Assert.ThrowsAsync<InvalidOperationException>(app.SendMailAsync);
        app.Carrier.AfterCarrying = () => Task.CompletedTask;

        await app.SendMailAsync();
        Assert.Single(app.Carrier.Carried, mail => mail.Id == id);
        app.Time.Advance(MailPauses.After(1));
        await app.SendMailAsync();

        Assert.Equal(2, app.Carrier.Carried.Count(mail => mail.Id == id));
        Assert.NotNull((await RowAsync(id)).SentAt);
    }

    [Fact]
    public async Task Send_TwoNodes_SendEachMessageOnce()
    {
        var ids = new[] { await PostAsync(), await PostAsync(), await PostAsync() };
        var second = app.SendMailAsync;
        app.Carrier.AfterCarrying = async () =>
        {
            app.Carrier.AfterCarrying = () => Task.CompletedTask;
            await second();
        };

        await app.SendMailAsync();

        Assert.All(ids, id => Assert.Single(app.Carrier.Carried, mail => mail.Id == id));
    }

    [Fact]
    public async Task Post_CauseNotSaved_SavesNoMessage()
    {
        var before = await app.QueryAsync(db => db.OutboxMails.CountAsync());

        await app.QueryAsync(db =>
        {
            app.Services.GetRequiredService<Outbox>().Post(db, new Letter("ana@example.test", "S", Text), app.Time.GetUtcNow().UtcDateTime);
            return Task.FromResult(0);
        });

        Assert.Equal(before, await app.QueryAsync(db => db.OutboxMails.CountAsync()));
    }

    private Task<Guid> PostAsync() => app.ArrangeAsync((services, db) =>
    {
        services.GetRequiredService<Outbox>().Post(db, new Letter("ana@example.test", "A subject", Text), app.Time.GetUtcNow().UtcDateTime);
        return Task.FromResult(db.ChangeTracker.Entries<OutboxMail>().Single().Entity.PublicId);
    });

    private Task<OutboxMail> RowAsync(Guid id) => app.QueryAsync(db => db.OutboxMails.SingleAsync(mail => mail.PublicId == id));

    /// <summary>The program with a carrier that a test breaks.</summary>
    public sealed class MailApp : ResourceRoomApp
    {
        public TestCarrier Carrier { get; } = new();

        public KeptLog Log { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services =>
            {
                Log.AddTo(services);
                services.Replace(ServiceDescriptor.Singleton<IMailCarrier>(Carrier));
            });
        }
    }

    public sealed class TestCarrier : IMailCarrier
    {
        public bool IsThere => true;

        public MailNotCarriedException? Failure { get; set; }

        public Func<Task> AfterCarrying { get; set; } = () => Task.CompletedTask;

        public List<DroppedMail> Carried { get; } = [];

        public async Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken)
        {
            if (Failure is not null)
            {
                throw Failure;
            }

            Carried.Add(new DroppedMail(id, writtenAt, letter));
            await AfterCarrying();
        }
    }
}
