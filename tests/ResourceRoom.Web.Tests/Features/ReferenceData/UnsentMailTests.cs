using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.ReferenceData;

public sealed class UnsentMailTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task List_WaitingAndGivenUp_SaysWhyAndHidesWhoseItIs()
    {
        await AddAsync("Waiting letter", tries: 3, "SocketException", isGivenUp: false);
        await AddAsync("Lost letter", tries: 9, "MailboxUnavailable", isGivenUp: true);
        await AddAsync("Sent letter", tries: 1, failure: null, isGivenUp: false, isSent: true);
        var browser = await app.SignInOetAsync();

        await browser.OpenAsync("/admin/mail");

        Assert.Contains("The mail server could not be reached", browser.Text);
        Assert.Contains("The mail server refused it (MailboxUnavailable)", browser.Text);
        Assert.DoesNotContain("Sent letter", browser.Text, StringComparison.Ordinal);
        Assert.Contains("…@people.example", browser.Text);
        Assert.DoesNotContain("ana.ruiz", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync("/admin/mail?state=GivenUp");
        Assert.Equal(["Lost letter"], browser.Page.QuerySelectorAll("tbody tr").Select(row => row.Children[1].TextContent.Trim()));
        await browser.OpenAsync("/admin/reference-data");
        Assert.Contains("Not accepted by the mail server yet: 2.", browser.Text);
    }

    private Task<OutboxMail> AddAsync(string subject, int tries, string? failure, bool isGivenUp, bool isSent = false) => app.ArrangeAsync((_, db) => Task.FromResult(db.OutboxMails.Add(new OutboxMail
    {
        PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
        ToAddress = "ana.ruiz@people.example",
        Subject = subject,
        CreatedAt = app.Time.GetUtcNow().UtcDateTime,
        NextTryAt = isGivenUp || isSent ? null : app.Time.GetUtcNow().UtcDateTime.AddHours(1),
        Tries = tries,
        LastFailure = failure,
        SentAt = isSent ? app.Time.GetUtcNow().UtcDateTime : null,
    }).Entity));
}
