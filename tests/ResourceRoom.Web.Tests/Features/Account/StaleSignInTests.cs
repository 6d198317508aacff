using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>A sign-in that was ended elsewhere and has not been looked at since: it must not make itself a new one.</summary>
public sealed class StaleSignInTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string AnyPage = "/account/password";

    [Fact]
    public async Task Post_RoomAfterSignOutEverywhere_IsRefused()
    {
        var (account, rooms) = await ArrangeAsync();
        var (own, stolen) = (await app.SignInAsync(account, rooms[0]), await app.SignInAsync(account, rooms[0]));
        await stolen.OpenAsync("/account/room");
        await (await own.OpenAsync(AnyPage)).SubmitAsync("form[action='/account/sign-out-everywhere']");

        await stolen.SubmitAsync("form[action='/account/room']", ("room", rooms[1].Code));

        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.StartsWith("/account/sign-in", (await stolen.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_RoomRepeatedlyAfterAccessEnded_IsSignedOut()
    {
        var (account, rooms) = await ArrangeAsync();
        var browser = await app.SignInAsync(account, rooms[0]);
        await browser.OpenAsync("/account/room");
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(user => user.Id == account.Id);
            row.EndedAt = app.Time.GetUtcNow().UtcDateTime;
            row.EndSignIns();
            return row;
        });

        for (var count = 0; count < 4 && browser.Page.QuerySelector("meta[name=csrf-token]") is not null; count++)
        {
            app.Time.Advance(SignInSetup.LookInterval - TimeSpan.FromSeconds(1));
            await browser.ForgeAsync("/account/room", ("room", rooms[count % 2].Code));
        }

        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync(AnyPage)).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Get_ConstantUse_EndsAfterTwelveHours(bool switchesRooms)
    {
        var (account, rooms) = await ArrangeAsync();
        var browser = await app.SignInAsync(account, rooms[0]);
        await CompleteAsync(TimeSpan.FromHours(11));
        if (switchesRooms)
        {
            await (await browser.OpenAsync("/account/room")).SubmitAsync("form[action='/account/room']", ("room", rooms[1].Code));
        }

        await CompleteAsync(TimeSpan.FromMinutes(50));
        Assert.Equal(AnyPage, browser.Path);
        await CompleteAsync(TimeSpan.FromMinutes(10));

        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);

        async Task CompleteAsync(TimeSpan time)
        {
            for (var gone = TimeSpan.Zero; gone < time; gone += TimeSpan.FromMinutes(10))
            {
                app.Time.Advance(TimeSpan.FromMinutes(10));
                await browser.OpenAsync(AnyPage);
            }
        }
    }

    private async Task<(User Account, Location[] Rooms)> ArrangeAsync()
    {
        var rooms = new[] { await app.CreateRoomAsync(), await app.CreateRoomAsync() };
        return (await app.CreateAccountAsync(Roles.Technician, 20, rooms), rooms);
    }
}
