using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class VoidTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Reason = "Typed in for the wrong person";

    private DateTime Now => app.Time.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Post_OpenVisit_VoidsAndEndsIt()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.VoidAsync(desk.Visit, $"  {Reason} ");

        Assert.Contains("Visit for Ana Ruiz voided. It no longer counts.", desk.Browser.Text);
        Assert.Contains($"Reason: {Reason}", desk.Browser.Text);
        Assert.Null(desk.Browser.Page.QuerySelector("form[action$='/void'], a[href$='/correction']"));
        var stored = await OpenVisit.StoredAsync(app, desk.Visit.PublicId);
        Assert.Equal((Reason, desk.Technician.Id, Now, Now), (stored.Void!.Reason, stored.Void.VoidedById, stored.Void.VoidedAt, stored.EndedAt!.Value));
        Assert.Equal($$"""{"reason":"{{Reason}}"}""", Assert.Single(await app.EventsAsync<VisitVoided>(desk.Visit.PublicId)).Detail);
    }

    [Fact]
    public async Task Post_ReportableVisit_IsNoLongerReportable()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await app.ArrangeAsync(async (_, db) =>
        {
            var visit = (await db.Visits.FindAsync(desk.Visit.Id))!;
            visit.IsReportable = true;
            visit.BecameReportableAt = Now;
            return visit;
        });

        await desk.Browser.VoidAsync(desk.Visit, Reason);

        Assert.Contains("Reportable No (Policy 1.11.2, item 8)", desk.Browser.Text);
        await desk.Browser.OpenAsync("/visits?state=All");
        Assert.Equal("No", desk.Browser.Page.QuerySelector("td[data-label=Reportable]")!.TextContent);
        var file = await desk.Browser.Http.GetStringAsync(new Uri("/visits.csv?state=All", UriKind.Relative));
        Assert.Contains(",No,voided,", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OldVisit_KeepsEnd()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var start = Now.AddYears(-1);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, start, start.AddHours(1));

        await desk.Browser.VoidAsync(visit, Reason);

        var stored = await OpenVisit.StoredAsync(app, visit.PublicId);
        Assert.Equal((start.AddHours(1), Reason), (stored.EndedAt, stored.Void!.Reason));
        Assert.NotEmpty(stored.Services);
    }

    [Fact]
    public async Task Post_AfterVoid_AllowsNewCheckIn()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.VoidAsync(desk.Visit, Reason);

        Assert.Null((await app.CreateVisitAsync(desk.Person, desk.Room, desk.Technician)).EndedAt);
    }

    [Fact]
    public async Task Post_Twice_VoidsOnce()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.VoidAsync(desk.Visit, Reason);

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/void", ("Reason", "Another reason"));

        Assert.Contains("The visit for Ana Ruiz was voided at 9:00 AM, before you sent this.", desk.Browser.Text);
        Assert.Equal(Reason, (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void!.Reason);
        Assert.Single(await app.EventsAsync<VisitVoided>(desk.Visit.PublicId));
    }

    [Theory]
    [InlineData("", "(at least 5 characters)")]
    [InlineData("no", "(at least 5 characters)")]
    [InlineData("that was 900000001", "without a nine-digit number")]
    public async Task Post_BadReason_ShowsFieldError(string reason, string words)
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.VoidAsync(desk.Visit, reason);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains(words, desk.Browser.Page.QuerySelector("#Reason-error")!.TextContent);
        Assert.True(desk.Browser.Page.QuerySelector("details.rr-void")!.HasAttribute("open"));
        Assert.DoesNotContain("900000001", desk.Browser.Page.DocumentElement.OuterHtml);
        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
    }

    [Fact]
    public async Task Post_ReasonAroundLimit_IsExact()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.VoidAsync(desk.Visit, new string('r', 201));
        Assert.Contains("A reason can be up to 200 characters.", desk.Browser.Text);
        await desk.Browser.VoidAsync(desk.Visit, new string('r', 200));

        Assert.Equal(200, (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void!.Reason.Length);
    }

    [Fact]
    public async Task Post_LatestContact_RestoresPreviousStatus()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var person = await app.CreateParticipantAsync(answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Employed) });
        await GiveAsync(desk, person.Id, LaborForceStatus.Unemployed, Now.AddDays(-30));
        var latest = await GiveAsync(desk, person.Id, LaborForceStatus.Employed, Now.AddHours(-2));

        await desk.Browser.VoidAsync(latest, Reason);

        var stored = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == person.Id));
        Assert.Equal((LaborForceStatus.Unemployed, app.Today.AddDays(-30)), (stored.LaborForceStatus, stored.LaborForceStatusResponse.On));
        Assert.Contains("LaborForceStatus", Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(person.PublicId)).Detail);
    }

    [Fact]
    public async Task Post_SsnAfterVoid_LeavesVisitUnreportable()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.VoidAsync(desk.Visit, Reason);
        await app.CreateVisitAsync(desk.Person, desk.Room, desk.Technician);
        await desk.Browser.OpenAsync($"/participants/{desk.Person.PublicId}/edit");

        await desk.Browser.SubmitAsync("#items-form", ("Questions.Ssn", SsnGenerator.Next().Digits), ("Questions.DeclineSsn", null));

        Assert.Contains("Saved. Classification:", desk.Browser.Text);
        Assert.Contains("1 visit of this program year became reportable", desk.Browser.Text);
        Assert.False((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).IsReportable);
    }

    [Fact]
    public async Task Desk_AfterVoid_CountsOneLess()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await app.CreateVisitAsync(
            await app.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) }), desk.Room, desk.Technician);
        await desk.Browser.OpenAsync("/check-in");
        Assert.Contains("Today: 2 visits · 2 people · 1 reportable", desk.Browser.Text);

        await desk.Browser.VoidAsync(desk.Visit, Reason);

        await desk.Browser.OpenAsync("/check-in");
        Assert.Contains("Today: 1 visit · 1 person · 1 reportable", desk.Browser.Text);
        Assert.Contains("1 visitor", desk.Browser.Text);
        await desk.Browser.OpenAsync("/visits?state=Voided");
        Assert.Contains("Ana Ruiz", desk.Browser.Text);
        await desk.Browser.OpenAsync($"/participants/{desk.Person.PublicId}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, desk.Browser.Status);
    }

    [Theory]
    [InlineData("closure", "The visit for Ana Ruiz was voided, so there is nothing to check out.")]
    [InlineData("undo", "The visit for Ana Ruiz was voided earlier.")]
    [InlineData("services", "The visit for Ana Ruiz was voided, so no service can be added.")]
    public async Task Post_OtherActAfterVoid_IsRefused(string act, string words)
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.VoidAsync(desk.Visit, Reason);

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/{act}", ("services", "2"), ("returnUrl", "/visits"));

        Assert.Contains(words, desk.Browser.Text);
    }

    [Fact]
    public async Task Post_OutOfScope_IsRefusedAndLogged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var strangers = await Corrections.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            foreach (var reason in new[] { Reason, "" })
            {
                await browser.OpenAsync("/");
                await browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/void", ("Reason", reason));
                Assert.Equal(status, (int)browser.Status);
            }
        }

        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
        Assert.Equal(
            2 * strangers.Count(stranger => stranger.Status == 404),
            (await app.AccessAsync(AccessKind.RefusedOutOfScope, desk.Visit.PublicId)).Count);
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator, 20)]
    [InlineData(Roles.CaseManager, 20)]
    public async Task Get_WithoutCorrectPermission_ShowsNoForm(string role, int area)
    {
        var desk = await OpenVisit.OpenAsync(app);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, area));

        await browser.OpenAsync($"/visits/{desk.Visit.PublicId}");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Null(browser.Page.QuerySelector("form[action$='/void'], a[href$='/correction']"));
    }

    private async Task<Web.Data.Visits.Visit> GiveAsync(OpenVisit desk, long personId, LaborForceStatus status, DateTime start)
    {
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == personId));
        var visit = await app.CreateVisitAsync(person, desk.Room, desk.Technician, start, start.AddMinutes(30));
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = (await db.Visits.FindAsync(visit.Id))!;
            (row.LaborForceStatus, row.LaborForceStatusState) = (status, ResponseState.Given);
            return row;
        });
        return visit;
    }
}
