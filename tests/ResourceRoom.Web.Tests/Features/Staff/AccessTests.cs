using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

public sealed partial class AccessTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_EndOfAccess_SignsOutUntilRestored()
    {
        var room = await app.CreateRoomAsync(20);
        var account = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var theirs = await app.SignInAsync(account);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));

        await (await browser.OpenAsync($"/admin/staff/{account.Id}")).SubmitAsync("form[action$='/end-of-access']");

        Assert.Contains($"{account.DisplayName} can no longer sign in.", browser.Text);
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.StartsWith("/account/sign-in", (await theirs.OpenAsync("/check-in")).Path, StringComparison.Ordinal);
        Assert.Equal(await SignInAnswerAsync("nobody@example.test"), await SignInAnswerAsync(account.Email!));
        Assert.True(await app.QueryAsync(db => db.RoomAssignments.AnyAsync(row => row.AccountId == account.Id && row.EndedAt == null)));

        await browser.SubmitAsync("form[action$='/restoration']");
        Assert.Contains($"{account.DisplayName} can sign in again.", browser.Text);
        await app.SignInAsync(account, room);
        Assert.Equal(
            [typeof(SignedIn), typeof(AccessEnded), typeof(SignInFailed), typeof(AccessRestored), typeof(SignedIn)],
            await app.EventsOfAsync(account));
        Assert.Contains("\"isEnded\":true", Assert.Single(await app.DetailsAsync<SignInFailed>(account)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_EndOfAccessTwice_LogsOneEvent()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        await browser.OpenAsync($"/admin/staff/{account.Id}");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ForgeAsync(browser, $"/admin/staff/{account.Id}/end-of-access")));

        Assert.Single((await app.EventsOfAsync(account)), name => name == typeof(AccessEnded));
    }

    [Fact]
    public async Task Post_EndOfOwnAccess_IsRefused()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 20);
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/admin/staff/{account.Id}");
        Assert.Null(browser.Page.QuerySelector("form[action$='/end-of-access']"));

        await browser.ForgeAsync($"/admin/staff/{account.Id}/end-of-access");

        Assert.Contains("You can’t deactivate your own account", browser.Text);
        Assert.Null((await app.AccountOfAsync(account.Email!))!.EndedAt);
    }

    [Fact]
    public async Task Post_EndOfLastOetAccess_IsRefused()
    {
        var (one, two) = (await app.CreateAccountAsync(Roles.Oet, lwia: null), await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var (first, second) = (await app.SignInAsync(one), await app.SignInAsync(two));
        await app.ArrangeAsync((_, db) => db.Staff().Where(member => member.Role == Roles.Oet && member.Account.Id != one.Id && member.Account.Id != two.Id)
            .Select(member => member.Account).ExecuteUpdateAsync(row => row.SetProperty(account => account.EndedAt, app.Time.GetUtcNow().UtcDateTime)));
        await first.OpenAsync($"/admin/staff/{two.Id}");
        await second.OpenAsync($"/admin/staff/{one.Id}");

        await first.SubmitAsync("form[action$='/end-of-access']");
        await second.SubmitAsync("form[action$='/end-of-access']");

        Assert.NotNull((await app.AccountOfAsync(two.Email!))!.EndedAt);
        Assert.Null((await app.AccountOfAsync(one.Email!))!.EndedAt);
        Assert.DoesNotContain(typeof(AccessEnded), await app.EventsOfAsync(one));
        Assert.Contains("This is the last OET account that can sign in", second.Text);
    }

    [Fact]
    public async Task Post_SecondFactorReset_RemovesFactorAndSignsOut()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var theirs = await app.SignInWithPhoneAsync(account, await app.GivePhoneAsync(account));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        await browser.OpenAsync($"/admin/staff/{account.Id}");

        await browser.SubmitAsync("form[action$='/second-factor-reset']");
        Assert.Contains($"Two-step verification was reset for {account.DisplayName}", browser.Text);
        Assert.Null(browser.Page.QuerySelector("form[action$='/second-factor-reset']"));
        await browser.ForgeAsync($"/admin/staff/{account.Id}/second-factor-reset");

        Assert.Contains("has no two-step verification to reset", browser.Text);
        Assert.Single(await app.EventsOfAsync(account), name => name == typeof(SecondFactorReset));
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.StartsWith("/account/sign-in", (await theirs.OpenAsync("/account")).Path, StringComparison.Ordinal);
        await app.SignInAsync(account);
    }

    [Fact]
    public async Task Post_OwnSecondFactorReset_IsRefused()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 20);
        var browser = await app.SignInWithPhoneAsync(account, await app.GivePhoneAsync(account));
        await browser.OpenAsync($"/admin/staff/{account.Id}");
        Assert.Null(browser.Page.QuerySelector("form[action$='/second-factor-reset']"));

        await browser.ForgeAsync($"/admin/staff/{account.Id}/second-factor-reset");

        Assert.Contains("You can’t reset your own two-step verification here", browser.Text);
        Assert.DoesNotContain(typeof(SecondFactorReset), await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_AccountOutOfScope_IsNotFoundAndLogged()
    {
        var foreign = await app.CreateAccountAsync(Roles.Technician, 7, await app.CreateRoomAsync(7));
        var oetOfTheArea = await app.CreateAccountAsync(Roles.Oet, 20);
        var customer = await app.CreateAccountAsync(Roles.Customer, 20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        await browser.OpenAsync("/admin/staff");
        string[] acts = ["invitation", "end-of-access", "restoration", "second-factor-reset", "rooms", "rooms/1", "rooms/1/end", "employer", "access"];

        foreach (var account in new[] { foreign, oetOfTheArea, customer })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/admin/staff/{account.Id}")).Status);
            await browser.OpenAsync("/admin/staff");
            foreach (var act in acts)
            {
                Assert.Equal(HttpStatusCode.NotFound, await ForgeAsync(browser, $"/admin/staff/{account.Id}/{act}", ("Email", "a@example.test"), ("Room", "20-001"), ("Role", Roles.CaseManager)));
            }

            var subject = account.Id.ToString(CultureInfo.InvariantCulture);
            var after = (await app.AccountOfAsync(account.Email!))!;
            Assert.Equal((account.SecurityStamp, null), (after.SecurityStamp, after.EndedAt));
            Assert.Equal(acts.Length + 1, await app.QueryAsync(db => db.AccessLines.CountAsync(line =>
                line.Kind == AccessKind.RefusedOutOfScope && line.SubjectKind == "Account" && line.SubjectId == subject)));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/admin/staff/999999")).Status);
        Assert.False(await app.QueryAsync(db => db.AccessLines.AnyAsync(line => line.SubjectId == "999999")));
    }

    private static async Task<HttpStatusCode> ForgeAsync(Browser browser, string path, params (string Name, string Value)[] fields)
    {
        var token = browser.Page.QuerySelector("meta[name=csrf-token]")!.GetAttribute("content")!;
        using var content = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        using var response = await browser.Http.PostAsync(new Uri(path, UriKind.Relative), content);
        return response.StatusCode;
    }

    private async Task<string> SignInAnswerAsync(string email)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", email), ("Password", Arrangements.Password));
        return $"{(int)browser.Status} {FormToken().Replace(browser.Page.DocumentElement.OuterHtml.Replace(email, "EMAIL", StringComparison.Ordinal), "TOKEN")}";
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]+\"")]
    private static partial Regex FormToken();
}
