using System.Net;

using Ical.Net.CalendarComponents;

using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>The calendar that a planner's calendar program reads, read back by Ical.Net. Each test has a planner of its own.</summary>
public sealed class FeedTests(FeedTests.FeedApp app) : IClassFixture<FeedTests.FeedApp>
{
    private static readonly DateOnly Exit = new(2026, 1, 15);

    [Fact]
    public async Task Read_AnExit_HasOnePlainEntryForEachOwedWindow()
    {
        var (planner, link) = await PlannerAsync();
        var enrollment = await OfAsync(planner);
        await app.NoteAsync(enrollment, new DateOnly(2026, 2, 5));

        var text = await TextAsync(link);

        var entries = Ical.Net.Calendar.Load(text)!.Events;
        var key = await app.KeyOfAsync(enrollment);
        var reference = $"{key.ToString("N")[^8..^4]}-{key.ToString("N")[^4..]}".ToUpperInvariant();
        Assert.Equal(
            [
                $"20260307 Follow-up: Month 2, customer {reference}", $"20260715 Follow-up: Months 4-6, customer {reference}",
                $"20261015 Follow-up: Months 7-9, customer {reference}", $"20270115 Follow-up: Months 10-12, customer {reference}",
            ],
            entries.Select(entry => $"{entry.Start!.Value:yyyyMMdd} {entry.Summary}"));
        Assert.All(entries, entry =>
        {
            Assert.False(entry.Start!.HasTime);
            Assert.Null(entry.RecurrenceRule);
            Assert.Equal($"https://desk.example.test/customers/{key}/outcomes", entry.Url!.ToString());
        });
        Assert.Equal(4, entries.Select(entry => entry.Uid).Distinct().Count());
        foreach (var secret in new[] { "Baker", "Ann", "Youth", "RRULE", "VTIMEZONE", "CANCELLED", planner.Email! })
        {
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("DTSTART;VALUE=DATE:20260307", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_DueDayMoves_KeepsUidAndRaisesSequence()
    {
        var (planner, link) = await PlannerAsync();
        var enrollment = await OfAsync(planner);
        await app.NoteAsync(enrollment, new DateOnly(2026, 2, 5));
        var before = await EventAsync(link, "Month 2");

        var later = await app.NoteAsync(enrollment, new DateOnly(2026, 2, 12));
        var after = await EventAsync(link, "Month 2");
        await InErrorAsync(later);
        var again = await EventAsync(link, "Month 2");

        Assert.Equal((new DateTime(2026, 3, 7), new DateTime(2026, 3, 14), new DateTime(2026, 3, 7)), (before.Start!.Value, after.Start!.Value, again.Start!.Value));
        Assert.Equal((before.Uid, before.Uid), (after.Uid, again.Uid));
        Assert.True(before.Sequence < after.Sequence && after.Sequence < again.Sequence);
    }

    [Fact]
    public async Task Read_ThreeHundredWindows_HasThemAllWhateverTheListShows()
    {
        var (planner, link) = await PlannerAsync();
        for (var number = 0; number < 60; number++)
        {
            await OfAsync(planner);
        }

        var list = await (await app.SignInAsync(planner)).OpenAsync("/follow-ups?program=Adult");
        Assert.DoesNotContain("Baker", list.Text);

        Assert.Equal(300, Ical.Net.Calendar.Load(await TextAsync(link))!.Events.Select(entry => entry.Uid).Distinct().Count());
    }

    [Fact]
    public async Task Read_WindowMetOrExcluded_IsGone()
    {
        var (planner, link) = await PlannerAsync();
        var enrollment = await OfAsync(planner);
        Assert.Contains("Follow-up: Month 1", await TextAsync(link), StringComparison.Ordinal);

        await app.NoteAsync(enrollment, new DateOnly(2026, 2, 20));
        Assert.DoesNotContain("Follow-up: Month 1", await TextAsync(link), StringComparison.Ordinal);
        await app.CreateExclusionAsync(await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == enrollment.ParticipantId)));

        Assert.Empty(Ical.Net.Calendar.Load(await TextAsync(link))!.Events);
    }

    [Fact]
    public async Task Read_Twice_IsTheSameBytesAndThenNotModified()
    {
        var (planner, link) = await PlannerAsync();
        var enrollment = await OfAsync(planner);
        using var first = await app.NewBrowser().Http.GetAsync(link);
        app.Time.Advance(TimeSpan.FromMinutes(7));
        using var second = await app.NewBrowser().Http.GetAsync(link);

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        Assert.Equal("no-referrer", Assert.Single(first.Headers.GetValues("Referrer-Policy")));
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(HttpMethod.Get, link, first.Headers.ETag));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(HttpMethod.Head, link, tag: null));
        await app.NoteAsync(enrollment, new DateOnly(2026, 2, 20));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(HttpMethod.Get, link, first.Headers.ETag));
    }

    [Fact]
    public async Task Read_OnlyOwnCustomersWithinReach()
    {
        var (planner, link) = await PlannerAsync();
        var (other, _) = await PlannerAsync();
        var own = await OfAsync(planner);
        await OfAsync(other);
        await app.ExitedAsync(Exit, Exit, traits => traits with { Lwia = 19, PlannerId = planner.Id });
        await app.ExitAsync(await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == own.ParticipantId)), Exit,
            change: traits => traits with { Program = WorkforceProgram.Adult, PlannerId = planner.Id });

        var entries = Ical.Net.Calendar.Load(await TextAsync(link))!.Events;

        Assert.Equal(["Month 1", "Month 2", "Months 4-6", "Months 7-9", "Months 10-12"], entries.Select(entry => entry.Summary!.Split(": ")[1].Split(',')[0]));
    }

    [Fact]
    public async Task Read_ThreeHundredWindows_HasAll()
    {
        var (planner, link) = await PlannerAsync();
        for (var number = 0; number < 75; number++)
        {
            await app.ExitedAsync(app.Today, app.Today, traits => traits with { PlannerId = planner.Id, Lwia = 18 });
        }

        Assert.Equal(300, Ical.Net.Calendar.Load(await TextAsync(link))!.Events.Count);
    }

    [Fact]
    public async Task Read_WrongRevokedReplacedOrEnded_IsTheSameNotFound()
    {
        var (planner, link) = await PlannerAsync();
        var (_, revoked) = await PlannerAsync(thenRevoked: true);
        var browser = await app.SignInAsync(planner);
        var replacement = await CreateLinkAsync(browser);
        Uri[] dead = [link, revoked, new("/follow-ups/feed/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics", UriKind.Relative), new("/follow-ups/feed/x.ics", UriKind.Relative)];
        await app.NewBrowser().OpenAsync(replacement.ToString());

        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == planner.Id)).EndedAt = app.Time.GetUtcNow().UtcDateTime);

        foreach (var address in dead.Append(replacement))
        {
            using var answer = await app.NewBrowser().Http.GetAsync(address);
            Assert.Equal((HttpStatusCode.NotFound, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Null(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task Read_Any_LeavesTheSecretInNoLog()
    {
        var (_, link) = await PlannerAsync();
        await TextAsync(link);
        await app.NewBrowser().OpenAsync(link.ToString().Replace(".ics", "x.ics", StringComparison.Ordinal));

        var secret = link.ToString().Split('/')[^1].Split('.')[0];
        Assert.Contains(app.Log.Lines, line => line.StartsWith("GET follow-ups/feed/{secret}.ics 404 ", StringComparison.Ordinal));
        Assert.DoesNotContain(secret, app.Log.Everything, StringComparison.Ordinal);
    }

    private async Task<(User Planner, Uri Link)> PlannerAsync(bool thenRevoked = false)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 18);
        var browser = await app.SignInAsync(planner);
        var link = await CreateLinkAsync(browser);
        if (thenRevoked)
        {
            await (await browser.OpenAsync("/account/reminders")).SubmitAsync("form[action='/account/reminders/link/revocation']");
        }

        return (planner, link);
    }

    private static async Task<Uri> CreateLinkAsync(Browser browser)
    {
        await (await browser.OpenAsync("/account/reminders")).SubmitAsync("form[action='/account/reminders/link']");
        return new Uri(new Uri(browser.Page.QuerySelector("#address code")!.TextContent).PathAndQuery, UriKind.Relative);
    }

    private Task<Enrollment> OfAsync(User planner) => app.ExitedAsync(Exit, Exit, traits => traits with { PlannerId = planner.Id, Lwia = 18 });

    private Task<CaseNote> InErrorAsync(CaseNote note) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.CaseNotes.SingleAsync(one => one.Id == note.Id);
        row.InErrorAt = app.Time.GetUtcNow().UtcDateTime;
        return row;
    });

    private async Task<string> TextAsync(Uri link)
    {
        using var answer = await app.NewBrowser().Http.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<CalendarEvent> EventAsync(Uri link, string window) =>
        Assert.Single(Ical.Net.Calendar.Load(await TextAsync(link))!.Events, entry => entry.Summary!.Contains($"{window},", StringComparison.Ordinal));

    private async Task<HttpStatusCode> StatusAsync(HttpMethod method, Uri link, System.Net.Http.Headers.EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(method, link);
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        using var answer = await app.NewBrowser().Http.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>An app that knows its address, and whose log is kept.</summary>
    public sealed class FeedApp : ResourceRoomApp
    {
        public KeptLog Log { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ResourceRoom:PublicAddress", "https://desk.example.test");
            builder.ConfigureServices(Log.AddTo);
        }
    }
}
