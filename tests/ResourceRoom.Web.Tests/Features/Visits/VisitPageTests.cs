using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class VisitPageTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_VisitOfRoom_ShowsVisitAndLogsAccess()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");

        Assert.Equal("Visit · ResourceRoom", desk.Browser.Page.Title);
        Assert.Contains("Visit for Ana Ruiz", desk.Browser.Text);
        Assert.Contains(desk.Room.Code, desk.Browser.Text);
        Assert.Contains("Job search on the internet", desk.Browser.Text);
        Assert.Contains("in the room", desk.Browser.Text);
        Assert.Contains("Basic self-service", desk.Browser.Text);
        Assert.NotNull(desk.Browser.Page.QuerySelector($"a[href='/participants/{desk.Person.PublicId}']"));
        Assert.Equal(desk.Technician.Id, Assert.Single(await app.AccessAsync(AccessKind.RecordOpened, desk.Visit.PublicId)).AccountId);
    }

    [Fact]
    public async Task Get_EndedVisit_ShowsTimeSpentAndNoForm()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var start = app.Time.GetUtcNow().UtcDateTime.AddHours(-3);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, start, start.AddMinutes(65));

        await desk.Browser.OpenAsync($"/visits/{visit.PublicId}");

        Assert.Contains("1 h 5 min", desk.Browser.Text);
        Assert.Null(desk.Browser.Page.QuerySelector("form[action$='/closure'], form[action$='/undo'], form[action$='/services']"));
    }

    [Fact]
    public async Task Get_VisitMadeReportable_ShowsDate()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var since = app.Time.GetUtcNow().UtcDateTime;
        await app.ArrangeAsync(async (_, db) =>
        {
            var visit = (await db.Visits.FindAsync(desk.Visit.Id))!;
            visit.IsReportable = true;
            visit.BecameReportableAt = since;
            return visit;
        });

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");

        Assert.Contains($"Yes, since {OfficeFormat.DateAndTime(since)}, because an SSN was added later", desk.Browser.Text);
    }

    [Fact]
    public async Task Get_HostileNote_IsEscaped()
    {
        var desk = await OpenVisit.OpenAsync(app);
        const string Note = "<script>alert('x')</script> \"; DROP TABLE Visit; -- 😀";
        await app.ArrangeAsync(async (_, db) => (await db.Visits.FindAsync(desk.Visit.Id))!.Note = Note);

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");

        Assert.Contains(Note, desk.Browser.Text);
        Assert.DoesNotContain(desk.Browser.Page.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Roles.CaseManager, 20, HttpStatusCode.OK)]
    [InlineData(Roles.LwiaAdministrator, 20, HttpStatusCode.OK)]
    [InlineData(Roles.Oet, null, HttpStatusCode.OK)]
    [InlineData(Roles.CaseManager, 7, HttpStatusCode.NotFound)]
    [InlineData(Roles.LwiaAdministrator, 7, HttpStatusCode.NotFound)]
    [InlineData(Roles.Customer, null, HttpStatusCode.Forbidden)]
    public async Task Get_EachRole_OpensVisitsInScope(string role, int? lwia, HttpStatusCode expected)
    {
        var desk = await OpenVisit.OpenAsync(app);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, lwia));

        await browser.OpenAsync($"/visits/{desk.Visit.PublicId}");

        Assert.Equal(expected, browser.Status);
        Assert.Equal(expected == HttpStatusCode.NotFound ? 1 : 0, (await app.AccessAsync(AccessKind.RefusedOutOfScope, desk.Visit.PublicId)).Count);
        Assert.Equal(expected == HttpStatusCode.OK ? 1 : 0, (await app.AccessAsync(AccessKind.RecordOpened, desk.Visit.PublicId)).Count);
        Assert.Null(browser.Page.QuerySelector("form[action$='/closure']"));
    }

    [Fact]
    public async Task Get_TechnicianOfOtherRoom_IsNotFoundAndLogged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var stranger = await app.SignInTechnicianAsync(await app.CreateRoomAsync());

        await stranger.OpenAsync($"/visits/{desk.Visit.PublicId}");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.DoesNotContain("Ruiz", stranger.Text);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, desk.Visit.PublicId));
    }

    [Fact]
    public async Task Get_LaborForceStatus_IsShown()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");

        var term = desk.Browser.Page.QuerySelectorAll("dt").Single(term => term.TextContent == "Labor Force Status at contact");
        Assert.Equal("Prefer not to answer", term.NextElementSibling!.TextContent);
    }
}
