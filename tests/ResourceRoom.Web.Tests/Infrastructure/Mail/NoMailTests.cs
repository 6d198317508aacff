using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure.Mail;

/// <summary>Without a mail server, as Production may be.</summary>
public sealed class NoMailTests(NoMailTests.AppWithoutMail app) : IClassFixture<NoMailTests.AppWithoutMail>
{
    [Fact]
    public async Task Post_Forgotten_AnswersAlikeAndSendsNothing()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.NewBrowser().OpenAsync("/account/forgotten");

        await browser.SubmitAsync("form[action='/account/forgotten']", ("Email", account.Email));

        Assert.Equal("/account/forgotten/sent", browser.Path);
        Assert.False(await app.QueryAsync(db => db.OutboxMails.AnyAsync()));
        var line = await app.QueryAsync(db => db.ActivityEvents.Of<PasswordResetNotSent>().SingleAsync());
        Assert.Equal("{\"reason\":\"NoMailServer\"}", line.Detail);
    }

    [Fact]
    public async Task Get_Staff_ExplainsThatInvitingIsOff()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await browser.OpenAsync("/admin/staff");

        Assert.Contains("Email is not set up", browser.Text);
        Assert.Null(browser.Page.QuerySelector("a[href='/admin/staff/new']"));
        await browser.ForgeAsync("/admin/staff", ("FormKey", $"{Guid.CreateVersion7(app.Time.GetUtcNow())}"), ("Email", "new@example.test"), ("DisplayName", "New"), ("Role", Roles.Oet));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Email is not set up", browser.Text);
        Assert.False(await app.QueryAsync(db => db.Users.AnyAsync(row => row.Email == "new@example.test")));
    }

    [Fact]
    public async Task Post_NewPassword_ChangesWithoutMail()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        const string next = "seven quiet otters swim";

        await (await browser.OpenAsync("/account/password")).SubmitAsync(
            "form[action='/account/password']", ("CurrentPassword", Arrangements.Password), ("NewPassword", next), ("RepeatPassword", next));

        Assert.Contains("Password changed.", browser.Text);
        Assert.False(await app.QueryAsync(db => db.OutboxMails.AnyAsync()));
    }

    /// <summary>The program without anybody to hand messages to.</summary>
    public sealed class AppWithoutMail : ResourceRoomApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IMailCarrier>(new NoCarrier())));
        }
    }
}
