using System.Net;

using ResourceRoom.Web.Security;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

public sealed class SignInTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_SignIn_ShowsTheForm()
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector("form[action='/account/sign-in'] input[type=password]"));
    }

    [Fact]
    public async Task Post_TechnicianWithOneRoom_IsSignedInToIt()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);

        var browser = await app.SignInAsync(technician);

        Assert.Contains(room.Code, browser.Text);
    }
}
