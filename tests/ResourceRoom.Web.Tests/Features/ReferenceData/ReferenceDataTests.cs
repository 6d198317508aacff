using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.ReferenceData;

public sealed class ReferenceDataTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_Page_LeadsToEachListAndSaysWhatIsMissing()
    {
        var browser = await app.SignInOetAsync();

        await browser.OpenAsync("/admin/reference-data");

        Assert.Equal(
            ["/admin/services", "/admin/holidays", "/admin/contacts", "/admin/lwias", "/admin/mail"],
            browser.Page.QuerySelectorAll("main h2 a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(browser.Page.QuerySelector("nav a[href='/admin/reference-data'][aria-current=page]"));
        Assert.Contains("There is none, so nobody at OET is told about a form.", browser.Text);
        Assert.Contains("Without a code yet: 23.", browser.Text);
        await browser.AddContactAsync();
        Assert.DoesNotContain("nobody at OET", (await browser.OpenAsync("/admin/reference-data")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Customer)]
    public async Task Get_OtherRoles_AreForbiddenAndSeeNoLink(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20, role == Roles.Technician ? [await app.CreateRoomAsync()] : []));

        Assert.Null(browser.Page.QuerySelector("nav a[href='/admin/reference-data']"));
        foreach (var address in new[] { "/admin/reference-data", "/admin/holidays", "/admin/holidays.csv", "/admin/contacts", "/admin/contacts.csv", "/admin/lwias", "/admin/lwias/20" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(address)).Status);
        }
    }
}
