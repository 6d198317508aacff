using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Security;

/// <summary>What somebody signed in was refused leaves an event and a line of the log that say who and where.</summary>
public sealed class RefusedRequestTests(RefusedRequestTests.StrictApp app) : IClassFixture<RefusedRequestTests.StrictApp>
{
    [Fact]
    public async Task Get_PageOfAnotherRole_IsNotedOnceAMinute()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(account);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/admin/staff")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/admin/staff?q=x")).Status);

        Assert.Equal(new RequestRefused(RefusalReason.Permission, "GET", "admin/staff"), Assert.Single(await RefusalsAsync(account)));
        Assert.Contains(app.Log.Lines, line => line.StartsWith("GET admin/staff 403", StringComparison.Ordinal) && line.Contains($"account {account.Id},", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_ByMonitor_IsNoted()
    {
        var account = await app.CreateAccountAsync(Roles.Monitor, lwia: null);
        var browser = await (await app.SignInAsync(account)).OpenAsync("/account");

        await browser.ForgeAsync("/locations/new");

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Equal(RefusalReason.Permission, Assert.Single(await RefusalsAsync(account)).Reason);
    }

    [Fact]
    public async Task Post_ForgedToken_IsNoted()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await (await app.SignInAsync(account)).OpenAsync("/account");

        await browser.PostAsync("/account/password", [new("__RequestVerificationToken", "made up"), new("CurrentPassword", Arrangements.Password)]);

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Equal(new RequestRefused(RefusalReason.FormToken, "POST", "account/password"), Assert.Single(await RefusalsAsync(account)));
    }

    [Fact]
    public async Task Post_BrokenSeal_IsNoted()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await (await app.SignInAsync(account)).OpenAsync("/account");

        await browser.ForgeAsync("/account/second-factor", ("Offer", "made up"), ("OneTimeCode", "000000"));

        Assert.Equal(new RequestRefused(RefusalReason.Seal, "POST", "account/second-factor"), Assert.Single(await RefusalsAsync(account)));
    }

    [Theory]
    [InlineData("", "participants/{publicId:guid}")]
    [InlineData("/edit", "participants/{publicId:guid}/edit")]
    public async Task Get_PagesOfPeopleBeyondLimit_AreRefusedAndNoted(string page, string route)
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var (browser, other) = (await app.SignInAsync(account), await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null)));
        var person = await app.CreateParticipantAsync();
        for (var count = 0; count < StrictApp.Openings; count++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"/participants/{person.PublicId}")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.OpenAsync($"/participants/{person.PublicId}{page}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync($"/participants/{person.PublicId}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/participants")).Status);
        Assert.Equal(new RequestRefused(RefusalReason.Limit, "GET", route), Assert.Single(await RefusalsAsync(account)));
    }

    [Fact]
    public async Task Post_RevealsBeyondLimit_ShowNothing()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(account);
        var person = await app.CreateParticipantAsync();
        await browser.OpenAsync("/account");
        for (var count = 0; count < StrictApp.Reveals; count++)
        {
            await RevealAsync();
            Assert.NotEqual(HttpStatusCode.TooManyRequests, browser.Status);
            await browser.OpenAsync("/account");
        }

        await RevealAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        Assert.Equal(new RequestRefused(RefusalReason.Limit, "POST", "participants/{publicId:guid}/ssn"), Assert.Single(await RefusalsAsync(account)));

        Task RevealAsync() => browser.ForgeAsync($"/participants/{person.PublicId}/ssn", ("Reason", "Asked for by the person"));
    }

    [Fact]
    public async Task Get_FilesBeyondLimit_AreRefusedAndNoted()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(account);
        for (var count = 0; count < StrictApp.Exports; count++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/admin/lwias.csv")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.OpenAsync("/admin/staff.csv")).Status);
        Assert.Equal(RefusalReason.Limit, Assert.Single(await RefusalsAsync(account)).Reason);
    }

    private Task<List<RequestRefused>> RefusalsAsync(User account) => app.QueryAsync(async db =>
        (await db.ActivityEvents.About(Subject.Account(account.Id)).Of<RequestRefused>().ToListAsync()).ConvertAll(line => (RequestRefused)line.Read()));

    /// <summary>The program with low limits, and with what it logs kept.</summary>
    public sealed class StrictApp : ResourceRoomApp
    {
        public const int Openings = 3;
        public const int Reveals = 2;
        public const int Exports = 2;

        public KeptLog Log { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ResourceRoom:RateLimits:OpeningsPerMinute", $"{Openings}");
            builder.UseSetting("ResourceRoom:RateLimits:RevealsPerMinute", $"{Reveals}");
            builder.UseSetting("ResourceRoom:RateLimits:ExportsPerMinute", $"{Exports}");
            builder.ConfigureServices(Log.AddTo);
        }
    }
}
