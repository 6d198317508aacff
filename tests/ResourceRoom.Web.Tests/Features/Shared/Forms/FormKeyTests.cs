using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Forms;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Tests.Features.Staff;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Shared.Forms;

/// <summary>A form that creates something, here an account, creates it once.</summary>
public sealed class FormKeyTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_SameFormAtSameTime_AnswersAllWithFirstResult()
    {
        var (browser, entries) = await FilledInAsync();
        var fields = FieldsWith(browser, entries);

        var targets = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(browser, fields)));

        Assert.Equal([$"/admin/staff/{await AccountIdAsync(entries)}"], targets.Distinct());
        Assert.Single(await app.MailOfAsync(entries["Email"]));
        Assert.Single(await app.DetailsAsync<AccountInvited>((await app.AccountOfAsync(entries["Email"]))!));
    }

    [Fact]
    public async Task Post_SameFormLater_AnswersWithFirstResultAndMakesNothing()
    {
        var (browser, entries) = await FilledInAsync();
        var fields = FieldsWith(browser, entries);
        var first = await SendAsync(browser, fields);
        app.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(first, await SendAsync(browser, fields));

        Assert.Single(await app.MailOfAsync(entries["Email"]));
    }

    [Fact]
    public async Task Post_UsedFormWithOtherEntries_AsksOnceMoreAndLosesNothing()
    {
        var (browser, entries) = await FilledInAsync();
        var page = FieldsWith(browser, entries);
        await SendAsync(browser, page);
        var other = Inviting.NewEmail();

        await browser.PostAsync("/admin/staff", page.Select(field => field.Key == "Email" ? KeyValuePair.Create("Email", other) : field));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains(FormKey.Reused, browser.Text);
        Assert.Equal(other, browser.Page.GetElementById("Email")!.GetAttribute("value"));
        Assert.Null(await app.AccountOfAsync(other));
        await browser.SubmitAsync(Inviting.Form);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.NotNull(await app.AccountOfAsync(other));
    }

    [Fact]
    public async Task Post_KeyOfAnotherAccount_RevealsAndMakesNothing()
    {
        var (browser, entries) = await FilledInAsync();
        var key = KeyOf(browser);
        await SendAsync(browser, FieldsWith(browser, entries));
        var (other, theirs) = await FilledInAsync();

        await other.SubmitAsync(Inviting.Form, [.. theirs.Select(entry => (entry.Key, (string?)entry.Value)), (FormKey.Field, key)]);

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.DoesNotContain(entries["Email"], other.Text);
        Assert.Null(await app.AccountOfAsync(theirs["Email"]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task Post_WithoutKey_IsInvalidAndGetsOne(string? key)
    {
        var (browser, entries) = await FilledInAsync();

        await browser.SubmitAsync(Inviting.Form, [.. entries.Select(entry => (entry.Key, (string?)entry.Value)), (FormKey.Field, key)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(FormKey.Missing, browser.Text);
        Assert.Null(await app.AccountOfAsync(entries["Email"]));
        await browser.SubmitAsync(Inviting.Form);
        Assert.NotNull(await app.AccountOfAsync(entries["Email"]));
    }

    [Fact]
    public async Task Post_Invalid_KeepsKey()
    {
        var (browser, _) = await FilledInAsync();
        var key = KeyOf(browser);

        await browser.SubmitAsync(Inviting.Form, ("Email", "none"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(key, KeyOf(browser));
        Assert.NotEqual(key, KeyOf(await browser.OpenAsync("/admin/staff/new")));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Delete_AroundLimit_IsExact(int ticks, bool isKept)
    {
        var key = Guid.CreateVersion7(app.Time.GetUtcNow());
        var limit = app.Time.GetUtcNow().UtcDateTime - DeleteOldSubmissions.Kept;
        await app.ArrangeAsync((_, db) => Task.FromResult(db.FormSubmissions.Add(new FormSubmission
        {
            Key = key,
            AccountId = 1,
            ContentHash = [1],
            Result = "1",
            SentAt = limit - TimeSpan.FromMilliseconds(ticks),
        })));

        await using (var scope = app.Services.CreateAsyncScope())
        {
            var delete = scope.ServiceProvider.GetRequiredService<DeleteOldSubmissions>();
            Assert.Equal(!isKept, await delete.IsDueAsync(CancellationToken.None));
            await delete.ExecuteAsync(CancellationToken.None);
        }

        Assert.Equal(isKept, await app.QueryAsync(db => db.FormSubmissions.AnyAsync(row => row.Key == key)));
    }

    private async Task<(Browser Browser, IReadOnlyDictionary<string, string> Entries)> FilledInAsync()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await browser.OpenAsync("/admin/staff/new");
        return (browser, new Dictionary<string, string>
        {
            ["Email"] = Inviting.NewEmail(),
            ["DisplayName"] = "Pat Newcomer",
            ["Role"] = Roles.CaseManager,
            ["Employer"] = "Lwia",
            ["Area"] = "20",
        });
    }

    private static IReadOnlyList<KeyValuePair<string, string>> FieldsWith(Browser browser, IReadOnlyDictionary<string, string> entries)
    {
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(Inviting.Form)!;
        return [.. Browser.Fields(form).Where(field => !entries.ContainsKey(field.Key)), .. entries];
    }

    private static async Task<string> SendAsync(Browser browser, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await browser.Http.PostAsync(new Uri("/admin/staff", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }

    private async Task<long> AccountIdAsync(IReadOnlyDictionary<string, string> entries) => (await app.AccountOfAsync(entries["Email"]))!.Id;

    private static string KeyOf(Browser browser) => browser.Page.QuerySelector($"{Inviting.Form} [name={FormKey.Field}]")!.GetAttribute("value")!;
}
