using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Security;

public sealed class ResetSecondFactorTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Execute_ByAdministrator_RemovesFactorAndEndsSignIns()
    {
        var (administrator, account) = (await app.CreateAccountAsync(Roles.LwiaAdministrator), await app.CreateAccountAsync(Roles.CaseManager));
        var phone = await app.GivePhoneAsync(account);
        var browser = await app.SignInWithPhoneAsync(account, phone);
        var halfway = await app.GivePasswordAsync(account);

        Assert.Null(await app.ResetAsync(account, ActorOf(administrator)));

        Assert.StartsWith("/account/sign-in", (await halfway.GiveCodeAsync(phone.Code(app))).Path, StringComparison.Ordinal);
        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
        Assert.False(await app.QueryAsync(db => db.UserTokens.AnyAsync(token => token.UserId == account.Id)));
        var line = await app.QueryAsync(db => db.ActivityEvents.Of<SecondFactorReset>().SingleAsync(row => row.AccountId == administrator.Id));
        Assert.Equal(account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), line.SubjectId);
        var again = await app.SignInAsync(account);
        Assert.Contains("Two-step verification reset by an administrator", (await again.OpenAsync("/account/history")).Text);
    }

    [Fact]
    public async Task Execute_Twice_LogsOneEvent()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        await app.GivePhoneAsync(account);

        Assert.Null(await app.ResetAsync(account));
        Assert.Equal(SecondFactorResetRefusal.HadNone, await app.ResetAsync(account));

        Assert.Single(await app.EventsOfAsync(account), typeof(SecondFactorReset));
    }

    [Fact]
    public async Task Execute_OnOwnAccount_IsRefused()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator);
        await app.GivePhoneAsync(account);

        Assert.Equal(SecondFactorResetRefusal.OwnAccount, await app.ResetAsync(account, ActorOf(account)));

        Assert.Empty(await app.EventsOfAsync(account));
    }

    private static ActingUser ActorOf(User account) =>
        new() { AccountId = account.Id, DisplayName = account.DisplayName, Roles = [Roles.LwiaAdministrator], LwiaNumber = account.LwiaNumber };
}
