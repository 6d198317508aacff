using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed class SignOutEverywhereTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string AnyPage = "/account/password";
    private static readonly TimeSpan Moment = SignInSetup.LookInterval + TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Post_SignOutEverywhere_EndsAllSignIns()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var (own, other) = (await app.SignInAsync(account), await app.SignInAsync(account));
        var stranger = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await (await own.OpenAsync(AnyPage)).SubmitAsync("form[action='/account/sign-out-everywhere']");

        Assert.Contains("You are signed out here and everywhere else.", own.Text);
        Assert.Contains(typeof(SignedOutEverywhere), await app.EventsOfAsync(account));
        app.Time.Advance(Moment);
        Assert.StartsWith("/account/sign-in", (await other.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
        Assert.Equal(AnyPage, (await stranger.OpenAsync(AnyPage)).Path);
        await app.SignInAsync(account);
    }

    [Fact]
    public async Task Post_NewPassword_EndsOtherSignIns()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var (own, other) = (await app.SignInAsync(account), await app.SignInAsync(account));
        const string next = "seven quiet otters swim";

        await (await own.OpenAsync(AnyPage)).SubmitAsync(
            "form[action='/account/password']", ("CurrentPassword", Arrangements.Password), ("NewPassword", next), ("RepeatPassword", next));

        app.Time.Advance(Moment);
        Assert.StartsWith("/account/sign-in", (await other.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
        Assert.Equal(AnyPage, (await own.OpenAsync(AnyPage)).Path);
    }
}
