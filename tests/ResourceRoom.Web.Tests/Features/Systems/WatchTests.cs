using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Systems.Watching;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Systems;

public sealed class WatchTests(MailedApp app) : IClassFixture<MailedApp>
{
    [Fact]
    public async Task Watch_MissedWeek_TellsLwiaAndOetOnceAWeek()
    {
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, 14);
        const string contact = "watch@oet.example";
        await app.ArrangeAsync((_, db) => Task.FromResult(db.OetContacts.Add(new OetContact { PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()), Name = "Renata", PhoneDigits = "2175550161", Email = contact, Position = 1 }).Entity));
        var system = await app.CreateSystemAsync(14, row => row.ApprovedAt = row.RegisteredAt.AddDays(-7));

        await WatchAsync();
        Assert.Empty(await NoticesAsync(system));

        app.Time.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(WatchAsync(), WatchAsync());
        await WatchAsync();
        Assert.Equal([$"{Roles.LwiaAdministrator} 14", $"{Roles.Oet} "], (await NoticesAsync(system)).Select(item => $"{item.Role} {item.LwiaNumber}"));
        Assert.Equal(app.Today, (await app.SystemAsync(system.PublicId)).NoticedOn);
        Assert.Equal(0, (await app.SystemAsync(system.PublicId)).Version);

        app.Time.Advance(TimeSpan.FromDays(6));
        await WatchAsync();
        Assert.Equal(2, (await NoticesAsync(system)).Count);
        app.Time.Advance(TimeSpan.FromDays(1));
        await WatchAsync();
        Assert.Equal(4, (await NoticesAsync(system)).Count);

        await app.SendMailAsync();
        var mails = app.ReceivedBy(administrator).Where(mail => mail.Subject!.StartsWith(system.Name, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, mails.Count);
        Assert.Contains("has no accepted load: it was due by", mails[0].Subject, StringComparison.Ordinal);
        Assert.Contains($"https://desk.example.test/systems/{system.PublicId}", mails[0].TextBody, StringComparison.Ordinal);
        Assert.Equal(2, app.PostOffice.Taken.Count(mail => mail.To.Mailboxes.Single().Address == contact && mail.Subject!.StartsWith(system.Name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Watch_PausedOrNotApproved_IsNotExpected()
    {
        var now = app.Time.GetUtcNow().UtcDateTime;
        var paused = await app.CreateSystemAsync(14, row => (row.ApprovedAt, row.PausedAt, row.PausedBecause) = (now.AddDays(-30), now, "New release."));
        var withdrawn = await app.CreateSystemAsync(14, row => row.ApprovedAt = null);

        await WatchAsync();

        Assert.Empty(await NoticesAsync(paused));
        Assert.Empty(await NoticesAsync(withdrawn));
    }

    [Fact]
    public async Task Watch_EightFilesNoneAccepted_SaysSoAndWhy()
    {
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, 15);
        var room = await app.CreateRoomAsync(15);
        var system = await app.CreateSystemAsync(15);
        for (var day = 0; day < 8; day++)
        {
            app.Time.Advance(TimeSpan.FromDays(1));
            await app.LoadAsync(system, day < 3 ? "visit_id,location_code\r\n" : new SentFile(room.Code).Add((LoadColumn.Zip, "6270")).ToString());
            await WatchAsync();
        }

        var notices = await NoticesAsync(system);
        Assert.Equal(2, notices.Count);
        Assert.All(notices, notice => Assert.EndsWith("; 8 files came, none was accepted", notice.Words, StringComparison.Ordinal));
        await app.SendMailAsync();
        var mail = Assert.Single(app.ReceivedBy(administrator), mail => mail.Subject!.StartsWith(system.Name, StringComparison.Ordinal));
        Assert.Contains("5 × every row rejected (BAD_VALUE)", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("3 × refused as a whole", mail.TextBody, StringComparison.Ordinal);
        var browser = await app.SignInAsync(administrator);
        Assert.Contains("Load overdue", (await browser.OpenAsync("/locations")).Text, StringComparison.Ordinal);
        await browser.OpenAsync($"/systems/{system.PublicId}");
        Assert.Contains("8 files came since", browser.Text, StringComparison.Ordinal);
        Assert.Contains("none was accepted: 5 × every row rejected (BAD_VALUE) 3 × refused as a whole", browser.Text, StringComparison.Ordinal);
        Assert.Contains("1 day ago", browser.Text, StringComparison.Ordinal);
        Assert.NotEmpty(browser.Page.QuerySelectorAll("a[href^='/loads/']"));
        Assert.NotNull(browser.Page.QuerySelector($"a[href='/loads?system={system.Code}']"));
    }

    [Fact]
    public async Task Page_OldVisitsAgainAndAgain_IsStaleWithoutNotice()
    {
        var room = await app.CreateRoomAsync(22);
        var system = await app.CreateSystemAsync(22);
        var row = new SentFile(room.Code).Add((LoadColumn.VisitStart, $"{app.Today:yyyy-MM-dd}T00:15"), (LoadColumn.VisitEnd, $"{app.Today:yyyy-MM-dd}T00:20")).ToString().TrimEnd().Split("\r\n");
        var newest = app.Today;
        for (var week = 0; week < 3; week++)
        {
            await app.LoadAsync(system, $"{row[0]},stamp\r\n{row[1]},{week}\r\n");
            app.Time.Advance(TimeSpan.FromDays(5));
        }

        await WatchAsync();

        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 22));
        await browser.OpenAsync($"/systems/{system.PublicId}");
        Assert.Contains("Stale", browser.Page.QuerySelector(".rr-title .rr-tag")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"Newest visit{newest:MM/dd/yyyy}", browser.Text.Replace(" ", "", StringComparison.Ordinal).Replace("Newestvisit", "Newest visit", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(await NoticesAsync(system));
        Assert.DoesNotContain("Load overdue", (await browser.OpenAsync("/locations")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_RefusedAttempts_SayWhenWhichKeyAndWhy()
    {
        var system = await app.CreateSystemAsync(17);
        await app.ArrangeAsync((_, db) => Task.FromResult(db.ActivityEvents.Add(ActivityEvent.Of(
            new LoadTurnedAway("KEY_REUSED", "9f3a") { First = Guid.CreateVersion7(app.Time.GetUtcNow()) }, Subject.TrackingSystem(system.PublicId), app.Time.GetUtcNow().UtcDateTime, system.AccountId)).Entity));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 17));

        await browser.OpenAsync($"/systems/{system.PublicId}");

        Assert.Contains("key ending in 9f3a: Its Idempotency-Key came before with another file.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_LooksLikeDefault_IsForOet()
    {
        var (system, room) = (await app.CreateSystemAsync(18), await app.CreateRoomAsync(18));
        var file = new SentFile(room.Code);
        for (var row = 0; row < 50; row++)
        {
            file.Add((LoadColumn.Race, "PNTA"));
        }

        await app.LoadAsync(system, file.ToString());

        var (oet, lwia) = (await app.SignInStateAsync(), await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 18)));
        Assert.Contains($"{system.Name} of LWIA 18 Looks like a default", (await oet.OpenAsync("/locations")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Looks like a default", (await lwia.OpenAsync("/locations")).Text, StringComparison.Ordinal);
        Assert.Contains("race", (await lwia.OpenAsync($"/systems/{system.PublicId}")).Page.QuerySelector("#week-title")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    private async Task WatchAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var watch = scope.ServiceProvider.GetRequiredService<WatchSystems>();
        if (await watch.IsDueAsync(CancellationToken.None))
        {
            await watch.ExecuteAsync(CancellationToken.None);
        }
    }

    private Task<List<InboxItem>> NoticesAsync(TrackingSystem system) => app.QueryAsync(
        db => db.InboxItems.Where(item => item.Path == $"/systems/{system.PublicId}").OrderBy(item => item.Id).ToListAsync());
}
