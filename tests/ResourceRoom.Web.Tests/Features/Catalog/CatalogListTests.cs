using System.Net;
using System.Text;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Catalog;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Catalog;

public sealed class CatalogListTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_RoomServices_ShowsThemInTheirPlaces()
    {
        var browser = await app.SignInOetAsync();

        await browser.OpenAsync("/admin/services");

        Assert.Equal(["Job search on the internet", "Resume or cover letter", "Online job application"], Names(browser).Take(3));
        Assert.NotNull(browser.Page.QuerySelector("nav a[href='/admin/services'][aria-current=page]"));
        Assert.Contains("Showing 1 to", browser.Text);
        Assert.Equal(["Career counseling with staff"], Names(await browser.OpenAsync("/admin/services?kind=StaffAssisted&sort=place")).Take(1));
        Assert.Equal(["Workshop or orientation"], Names(await browser.OpenAsync("/admin/services?sort=-name")).Take(1));
    }

    [Fact]
    public async Task Get_PlanServices_ShowsSeededOnesByCategory()
    {
        var browser = await app.SignInOetAsync();

        await browser.OpenAsync("/admin/services/plan?category=Training&sort=code");

        Assert.Equal(["OJT - Private Sector", "Occupational Skills Training", "Registered Apprenticeship Program (RAP)", "Skill Upgrading and Retraining", "Tutoring and Study Skills"], Names(browser));
        Assert.Contains("1303-06", browser.Text);
        Assert.Contains("24 entries", (await browser.OpenAsync("/admin/services/plan")).Text);
    }

    [Fact]
    public async Task Get_ByState_TellsThemApart()
    {
        var browser = await app.SignInOetAsync();
        var (retired, later, upcoming) = (CatalogForms.NewCode(), CatalogForms.NewCode(), CatalogForms.NewCode());
        await browser.AddRoomServiceAsync(retired);
        await browser.RetireAsync(CatalogKind.Room, retired, app.Today);
        await browser.AddRoomServiceAsync(later);
        await browser.RetireAsync(CatalogKind.Room, later, app.Today.AddDays(1));
        await browser.AddRoomServiceAsync(upcoming, ("From", "03/03/2026"));

        Assert.Equal([$"Name of {retired}"], Names(await browser.OpenAsync("/admin/services?state=Retired")));
        Assert.Contains("Retired 03/02/2026", browser.Text);
        Assert.Equal([$"Name of {upcoming}"], Names(await browser.OpenAsync("/admin/services?state=Upcoming")));
        Assert.Contains("Starts 03/03/2026", browser.Text);
        Assert.Contains($"Name of {later}", Names(await browser.OpenAsync("/admin/services?state=Offered")));
        Assert.Contains("Retires 03/03/2026", browser.Text);
        Assert.Contains("No services match this filter.", (await browser.OpenAsync("/admin/services/plan?state=Retired")).Text);
    }

    [Theory]
    [InlineData("/admin/services?kind=Root", "Choose a kind from the list.")]
    [InlineData("/admin/services?state=9", "Choose a status from the list.")]
    [InlineData("/admin/services/plan?category=x", "Choose a category from the list.")]
    [InlineData("/admin/services.csv?kind=Root", "Choose a kind from the list.")]
    [InlineData("/admin/services/plan.csv?state=x", "Choose a status from the list.")]
    public async Task Get_BadFilter_SaysSoAtTheField(string address, string words)
    {
        var browser = await app.SignInOetAsync();

        await browser.OpenAsync(address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(words, browser.Page.QuerySelector(".rr-filter .usa-error-message")!.TextContent);
    }

    [Fact]
    public async Task Get_Csv_ReturnsFileAndLogsEvent()
    {
        var oet = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(oet);

        using var response = await browser.Http.GetAsync(new Uri("/admin/services/plan.csv?category=SupportiveServices&sort=code", UriKind.Relative));
        var file = Encoding.UTF8.GetString((await response.Content.ReadAsByteArrayAsync()).AsSpan(3));

        Assert.Equal("attachment; filename=\"career-plan-services-2026-03-02.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.StartsWith("Service,Code,Category,PIRL,Holds off exit,Status\r\nSupport Service - Child Care,CHILDCARE,Supportive Services,1409,Yes,Offered\r\n", file, StringComparison.Ordinal);
        Assert.Equal(["{\"catalog\":\"Plan\",\"group\":\"SupportiveServices\",\"count\":7}"], await app.DetailsAsync<ServicesExported>(oet));
    }

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Customer)]
    public async Task Get_OtherRoles_AreForbiddenAndSeeNoLink(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20, role == Roles.Technician ? [await app.CreateRoomAsync()] : []));

        Assert.Null(browser.Page.QuerySelector("nav a[href^='/admin/services'], nav a[href='/admin/reference-data']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/admin/services")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/admin/services/plan/OJT")).Status);
    }

    private static IEnumerable<string> Names(Browser browser) => browser.Page.QuerySelectorAll("main table tbody th").Select(cell => cell.TextContent.Trim());
}
