using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

/// <summary>Registering a participant in a program, through the front door.</summary>
public sealed class EnrollTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_Enrolled_RegistersAtOnce()
    {
        var (records, planner, browser) = await OpenAsync(Records.AllNine);
        Assert.Equal(ParticipantClass.ReportedSelfService, records.Person.Class);

        await SubmitAsync(browser, ("Program", "Youth"), ("CustomerType", "OutOfSchoolYouth"), ("Office", records.Room.Code));

        Assert.Equal($"/customers/{records.Person.PublicId}", browser.Path);
        Assert.Contains($"Enrolled in Youth on {OfficeFormat.Date(app.Today)}.", browser.Text);
        var row = await OnlyAsync(records.Person);
        Assert.Equal((WorkforceProgram.Youth, 2025, 20, EnrollmentStatus.Enrolled), (row.Program, row.ProgramYear, row.LwiaNumber, row.Status));
        Assert.Equal((app.Today, CustomerType.OutOfSchoolYouth, planner.Id, records.Room.Id), (row.EnrolledOn!.Value, row.CustomerType, row.PlannerId!.Value, row.OfficeId!.Value));
        var person = await StoredAsync(records.Person);
        Assert.Equal((true, ParticipantClass.WioaParticipant), (person.IsRegistered, person.Class));
        var said = Assert.IsType<EnrollmentRecorded>(Assert.Single(await app.EventsOfAsync(row)));
        Assert.Equal((records.Person.PublicId, EnrollmentStatus.Enrolled, records.Room.Code), (said.Participant, said.Status, said.Office));
    }

    [Fact]
    public async Task Post_Enrolled_LeavesClassOfEarlierVisits()
    {
        var (records, _, browser) = await OpenAsync(Records.AllNine);

        await SubmitAsync(browser);

        var visit = await app.QueryAsync(db => db.Visits.SingleAsync(row => row.Id == records.Visit.Id));
        Assert.Equal(ParticipantClass.ReportedSelfService, visit.Class);
    }

    [Fact]
    public async Task Post_Applicant_RegistersNobody()
    {
        var (records, _, browser) = await OpenAsync(Records.AllNine);

        await SubmitAsync(browser, ("Status", "Applicant"));

        var row = await OnlyAsync(records.Person);
        Assert.Equal((EnrollmentStatus.Applicant, (DateOnly?)null), (row.Status, row.EnrolledOn));
        Assert.False((await StoredAsync(records.Person)).IsRegistered);
    }

    [Fact]
    public async Task Post_SameFormTwice_EnrollsOnce()
    {
        var (records, _, browser) = await OpenAsync();
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(Form)!)
            .Where(field => field.Key is not "Program").Append(new("Program", "Adult")).ToList();

        await browser.PostAsync(browser.Path, fields);
        await browser.PostAsync($"/participants/{records.Person.PublicId}/enrollments/new", fields);

        Assert.Equal($"/customers/{records.Person.PublicId}", browser.Path);
        await OnlyAsync(records.Person);
    }

    [Fact]
    public async Task Post_TwoAtOnceIntoOneProgram_EnrollsOnce()
    {
        var (records, _, first) = await OpenAsync();
        var second = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await second.OpenAsync(first.Path);

        await Task.WhenAll(SubmitAsync(first), SubmitAsync(second));

        await OnlyAsync(records.Person);
        Assert.Contains(new[] { first, second }, browser => browser.Text.Contains("already enrolled in Adult (LWIA 20)", StringComparison.Ordinal));
    }

    // Days after an exit from the same program: the first day that is taken has 90 whole days between.
    [Theory]
    [InlineData(90, false)]
    [InlineData(91, true)]
    public async Task Post_AfterExit_NeedsNinetyDays(int days, bool isTaken)
    {
        var (records, _, browser) = await OpenAsync();
        await app.CreateEnrollmentAsync(records.Person, EnrollmentStatus.Exited, traits => traits with { On = app.Today.AddDays(-400), ExitedOn = app.Today.AddDays(-days) });

        await SubmitAsync(browser);

        Assert.Equal(isTaken ? 2 : 1, await CountAsync(records.Person));
        Assert.Equal(!isTaken, browser.Text.Contains("the exit does not hold: ask OET to undo it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "This day is in the future. Enter today or an earlier day.")]
    [InlineData(null, "Enter a valid enrollment or application date (MM/DD/YYYY).")]
    public async Task Post_WrongDay_IsRefused(int? daysAhead, string words)
    {
        foreach (var status in new[] { "Applicant", "Enrolled" })
        {
            var (records, _, browser) = await OpenAsync();

            await SubmitAsync(browser, ("Status", status), ("Day", daysAhead is { } days ? OfficeFormat.Date(app.Today.AddDays(days)) : "02/30/2026"));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
            Assert.Contains(words, browser.Text);
            Assert.Equal(0, await CountAsync(records.Person));
        }
    }

    [Fact]
    public async Task Post_OpenEnrollmentInProgram_IsRefusedButNotInAnother()
    {
        var (records, _, browser) = await OpenAsync();
        await app.CreateEnrollmentAsync(records.Person, EnrollmentStatus.Applicant);
        await browser.OpenAsync(browser.Path);

        await SubmitAsync(browser);

        Assert.Contains("already applied for Adult (LWIA 20)", browser.Text);
        await SubmitAsync(browser, ("Program", "Youth"));
        Assert.Equal(2, await CountAsync(records.Person));
    }

    [Fact]
    public async Task Post_PlannerOrOfficeOfAnotherArea_IsRefused()
    {
        var (records, _, browser) = await OpenAsync();
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var room = await app.CreateRoomAsync(7);

        await SubmitAsync(browser, ("Planner", $"{planner.Id}"));
        Assert.Contains("not a case manager who reaches customers of this program and office", browser.Text);

        await SubmitAsync(browser, ("Planner", ""), ("Office", room.Code));
        Assert.Contains("Choose an office of the LWIA", browser.Text);

        await SubmitAsync(browser, ("Office", ""), ("Area", "7"));
        Assert.Contains("Choose one of the LWIAs shown.", browser.Text);
        Assert.Equal(0, await CountAsync(records.Person));
    }

    [Fact]
    public async Task Post_Oet_ChoosesArea()
    {
        var (records, _, _) = await OpenAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await browser.OpenAsync($"/participants/{records.Person.PublicId}/enrollments/new");

        await SubmitAsync(browser, ("Area", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await SubmitAsync(browser, ("Area", "7"));

        Assert.Equal(7, (await OnlyAsync(records.Person)).LwiaNumber);
    }

    [Fact]
    public async Task Get_Stranger_IsNotFoundAndLogged()
    {
        var (records, _, _) = await OpenAsync();
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);

        await browser.OpenAsync($"/participants/{records.Person.PublicId}/enrollments/new");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Contains(await app.AccessAsync(AccessKind.RefusedOutOfScope, records.Person.PublicId), line => line.AccountId == stranger.Id);
    }

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.LwiaAdministrator)]
    public async Task Get_RoleThatEnrollsNobody_IsForbiddenAndSeesNoLink(string role)
    {
        var (records, _, _) = await OpenAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20, role == Roles.Technician ? [records.Room] : []), records.Room);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync($"/participants/{records.Person.PublicId}/enrollments/new")).Status);
        Assert.DoesNotContain("Register in a program", (await browser.OpenAsync(records.Address)).Text);
    }

    private const string Form = "form[action$='/enrollments/new']";

    private static Task<Browser> SubmitAsync(Browser browser, params (string Name, string? Value)[] values)
    {
        var named = values.Select(value => value.Name).ToList();
        return browser.SubmitAsync(Form, named.Contains("Program") ? values : [("Program", "Adult"), .. values]);
    }

    private async Task<(Records Records, User Planner, Browser Browser)> OpenAsync(
        Func<Domain.Participants.NineAnswers, Domain.Participants.NineAnswers>? change = null)
    {
        var records = await Records.OpenAsync(app, change);
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync(records.Address);
        return (records, planner, await browser.OpenAsync(browser.Page.QuerySelector("a[href$='/enrollments/new']")!.GetAttribute("href")!));
    }

    private Task<Enrollment> OnlyAsync(Participant person) => app.QueryAsync(db => db.Enrollments.SingleAsync(row => row.ParticipantId == person.Id));

    private Task<int> CountAsync(Participant person) => app.QueryAsync(db => db.Enrollments.CountAsync(row => row.ParticipantId == person.Id));

    private Task<Participant> StoredAsync(Participant person) => app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == person.Id));
}
