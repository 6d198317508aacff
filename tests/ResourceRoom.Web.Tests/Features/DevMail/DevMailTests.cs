using System.Net;

using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.DevMail;

[Trait("Category", "OneEngine")]
public sealed class DevMailTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_Messages_ListsMessagesWithLinks()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.NewBrowser().OpenAsync("/account/forgotten");
        await browser.SubmitAsync("form[action='/account/forgotten']", ("Email", account.Email));
        await app.SendMailAsync();

        await browser.OpenAsync("/dev/mail");
        var row = browser.Page.QuerySelectorAll("tbody tr").Single(found => found.TextContent.Contains(account.Email!, StringComparison.Ordinal));
        await browser.OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Someone asked to reset the password", browser.Text);
        await browser.OpenAsync(new Uri(browser.Page.QuerySelector(".rr-letter a")!.GetAttribute("href")!).PathAndQuery);

        Assert.Equal("/account/reset", browser.Path);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task Get_TextWithMarkup_IsShownAsText()
    {
        var id = await app.ArrangeAsync((services, db) =>
        {
            var now = app.Time.GetUtcNow().UtcDateTime;
            services.GetRequiredService<Outbox>().Post(db, new Letter("ana@example.test", "<b>S</b>", "<script>alert(1)</script> https://localhost/?a=\"><b>"), now);
            return Task.FromResult(db.ChangeTracker.Entries<Web.Data.Mail.OutboxMail>().Single().Entity.PublicId);
        });
        await app.SendMailAsync();

        var browser = await app.NewBrowser().OpenAsync($"/dev/mail/{id}");

        Assert.Equal("<b>S</b>", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Null(browser.Page.QuerySelector("main script, main b"));
    }

    [Fact]
    public async Task Get_NoSuchMessage_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().OpenAsync($"/dev/mail/{Guid.Empty}")).Status);
}
