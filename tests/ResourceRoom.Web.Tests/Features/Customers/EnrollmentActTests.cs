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

/// <summary>What can be done with an enrollment: enroll an applicant, close, planner, customer type.</summary>
public sealed class EnrollmentActTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Enroll_Applicant_RegistersAndMovesToGroupOfFirstDay()
    {
        var (person, enrollment, browser) = await OpenAsync(EnrollmentStatus.Applicant, traits => traits with { On = new DateOnly(2025, 6, 20) });
        Assert.Equal(2024, enrollment.ProgramYear);

        await browser.SubmitAsync("#enroll-form", ("EnrolledOn", "07/01/2025"));

        Assert.Contains("Enrolled.", browser.Text);
        var row = await StoredAsync(enrollment);
        Assert.Equal((EnrollmentStatus.Enrolled, new DateOnly(2025, 7, 1), 2025), (row.Status, row.EnrolledOn!.Value, row.ProgramYear));
        Assert.Equal((true, ParticipantClass.WioaParticipant), await ClassOfAsync(person));
        Assert.Equal([new ApplicantEnrolled(new DateOnly(2025, 7, 1))], await app.EventsOfAsync(enrollment));
    }

    [Fact]
    public async Task Enroll_FutureDay_IsRefused()
    {
        var (_, enrollment, browser) = await OpenAsync(EnrollmentStatus.Applicant);

        await browser.SubmitAsync("#enroll-form", ("EnrolledOn", OfficeFormat.Date(app.Today.AddDays(1))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("This day is in the future.", browser.Text);
        Assert.Equal(EnrollmentStatus.Applicant, (await StoredAsync(enrollment)).Status);
    }

    [Fact]
    public async Task Enroll_BeforeTheApplication_IsRefused()
    {
        var (_, enrollment, browser) = await OpenAsync(EnrollmentStatus.Applicant, traits => traits with { On = new DateOnly(2026, 2, 10) });

        await browser.SubmitAsync("#enroll-form", ("EnrolledOn", "02/09/2026"));

        Assert.Contains("This day is before the application of 02/10/2026.", browser.Page.QuerySelector("#EnrolledOn-error")!.TextContent);
        Assert.Equal(EnrollmentStatus.Applicant, (await StoredAsync(enrollment)).Status);
    }

    [Fact]
    public async Task Assign_AfterTheFirstPlanner_HistoryNamesBoth()
    {
        var (first, next) = (await app.CreateAccountAsync(Roles.CaseManager), await app.CreateAccountAsync(Roles.CaseManager));
        var (_, _, browser) = await OpenAsync(EnrollmentStatus.Enrolled, traits => traits with { PlannerId = first.Id });

        await browser.SubmitAsync("#planner-form", ("Planner", $"{next.Id}"));

        var history = browser.Page.QuerySelector("section[aria-labelledby=history-title]")!.TextContent;
        Assert.Contains(first.DisplayName, history);
        Assert.Contains(next.DisplayName, history);
        Assert.DoesNotContain("deleted account", history);
    }

    [Fact]
    public async Task Close_WithReason_EndsRegistration()
    {
        var (person, enrollment, browser) = await OpenAsync(EnrollmentStatus.Enrolled);

        await browser.SubmitAsync("#close-form", ("Reason", "no"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.SubmitAsync("#close-form", ("Reason", "Entered for the wrong person"));

        Assert.Contains("Enrollment closed.", browser.Text);
        var row = await StoredAsync(enrollment);
        Assert.Equal((EnrollmentStatus.Closed, app.Today, "Entered for the wrong person"), (row.Status, row.ClosedOn!.Value, row.ClosedReason));
        Assert.Equal((false, ParticipantClass.ReportedSelfService), await ClassOfAsync(person));
        Assert.Equal([new EnrollmentClosed("Entered for the wrong person")], await app.EventsOfAsync(enrollment));
        Assert.Null(browser.Page.QuerySelector("#close-form"));
    }

    [Fact]
    public async Task Close_SameFormTwice_ClosesOnce()
    {
        var (_, enrollment, browser) = await OpenAsync(EnrollmentStatus.Enrolled);
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector("#close-form")!;
        var fields = Browser.Fields(form).Where(field => field.Key != "Reason").Append(KeyValuePair.Create("Reason", "Entered by mistake")).ToList();
        await browser.PostAsync(form.GetAttribute("action")!, fields);

        await browser.PostAsync(form.GetAttribute("action")!, fields);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Enrollment closed.", browser.Text);
        Assert.Single(await app.EventsOfAsync(enrollment));
    }

    [Fact]
    public async Task Enroll_SameFormTwice_EnrollsOnce()
    {
        var (_, enrollment, browser) = await OpenAsync(EnrollmentStatus.Applicant);
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector("#enroll-form")!;
        var fields = Browser.Fields(form).Where(field => field.Key != "EnrolledOn").Append(KeyValuePair.Create("EnrolledOn", "03/02/2026")).ToList();
        await browser.PostAsync(form.GetAttribute("action")!, fields);

        await browser.PostAsync(form.GetAttribute("action")!, fields);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Single(await app.EventsOfAsync(enrollment));
    }

    [Fact]
    public async Task Close_OneOfTwo_LeavesRegistered()
    {
        var (person, _, browser) = await OpenAsync(EnrollmentStatus.Enrolled);
        await app.CreateEnrollmentAsync(person, EnrollmentStatus.Enrolled, traits => traits with { Program = WorkforceProgram.Youth });

        await browser.SubmitAsync("#close-form", ("Reason", "Entered by mistake"));

        Assert.True((await ClassOfAsync(person)).IsRegistered);
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    public async Task Assign_PlannerOfArea_IsSaved(string role)
    {
        var (_, enrollment, browser) = await OpenAsync(EnrollmentStatus.Enrolled, role: role);
        var planner = await app.CreateAccountAsync(Roles.CaseManager);

        await browser.SubmitAsync("#planner-form", ("Planner", $"{planner.Id}"));

        Assert.Contains("Career planner saved.", browser.Text);
        Assert.Equal(planner.Id, (await StoredAsync(enrollment)).PlannerId);
        Assert.Equal([new PlannerAssigned(null, planner.Id)], await app.EventsOfAsync(enrollment));
    }

    [Theory]
    [InlineData(Roles.CaseManager, 7)]
    [InlineData(Roles.LwiaAdministrator, 20)]
    public async Task Assign_NoPlannerOfArea_IsRefused(string role, int area)
    {
        var (_, enrollment, browser) = await OpenAsync(EnrollmentStatus.Enrolled);
        var account = await app.CreateAccountAsync(role, area);

        await browser.SubmitAsync("#planner-form", ("Planner", $"{account.Id}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Null((await StoredAsync(enrollment)).PlannerId);
    }

    [Fact]
    public async Task ChangeType_Known_IsSavedAndShown()
    {
        var (_, enrollment, browser) = await OpenAsync(EnrollmentStatus.Enrolled);
        Assert.Contains("Customer Type is not set", browser.Text);

        await browser.SubmitAsync("#type-form", ("CustomerType", "InSchoolYouth"));

        Assert.Contains("In-school youth", browser.Text);
        Assert.Equal([new CustomerTypeChanged(CustomerType.NotSet, CustomerType.InSchoolYouth)], await app.EventsOfAsync(enrollment));
    }

    [Theory]
    [InlineData("#type-form", "CustomerType", "Adult")]
    [InlineData("#close-form", "Reason", "Entered by mistake")]
    [InlineData("#planner-form", "Planner", "")]
    public async Task Post_SavedByAnotherMeanwhile_ConflictsAndNamesThem(string form, string field, string value)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var (_, enrollment, browser) = await OpenAsync(EnrollmentStatus.Enrolled, traits => traits with { PlannerId = planner.Id });
        var other = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await other.OpenAsync(browser.Path);
        await other.SubmitAsync("#type-form", ("CustomerType", "DislocatedWorker"));

        await browser.SubmitAsync(form, (field, value));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Dana Oet saved this enrollment", browser.Text);
        var row = await StoredAsync(enrollment);
        Assert.Equal((EnrollmentStatus.Enrolled, CustomerType.DislocatedWorker, planner.Id), (row.Status, row.CustomerType, row.PlannerId!.Value));

        await browser.SubmitAsync(form, (field, value));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.NotEqual(row.Version, (await StoredAsync(enrollment)).Version);
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var (person, enrollment, own) = await OpenAsync(EnrollmentStatus.Applicant);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        var address = $"/customers/{person.PublicId}/enrollments/{enrollment.PublicId}";

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(address)).Status);
        foreach (var (act, field, value) in new[] { ("enroll", "EnrolledOn", "01/05/2026"), ("close", "Reason", "Not mine to close"), ("planner", "Planner", ""), ("customer-type", "CustomerType", "Adult") })
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"{address}/{act}", (field, value), ("Version", "0"));
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        Assert.Equal(5, (await app.QueryAsync(db => db.AccessLines.Where(line => line.AccountId == stranger.Id && line.SubjectId == enrollment.PublicId.ToString()).ToListAsync()))
            .Count(line => line.Kind == AccessKind.RefusedOutOfScope));
        Assert.Equal(EnrollmentStatus.Applicant, (await StoredAsync(enrollment)).Status);
        Assert.NotNull(own.Page.QuerySelector("#enroll-form"));
    }

    [Fact]
    public async Task Get_LwiaAdministrator_ReadsAndAssignsOnly()
    {
        var (_, _, browser) = await OpenAsync(EnrollmentStatus.Applicant, role: Roles.LwiaAdministrator);

        Assert.NotNull(browser.Page.QuerySelector("#planner-form"));
        Assert.Null(browser.Page.QuerySelector("#enroll-form"));
        Assert.Null(browser.Page.QuerySelector("#type-form"));
        Assert.Null(browser.Page.QuerySelector("#close-form"));
    }

    private async Task<(Participant Person, Enrollment Enrollment, Browser Browser)> OpenAsync(
        EnrollmentStatus status, Func<EnrollmentTraits, EnrollmentTraits>? change = null, string role = Roles.CaseManager)
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        var enrollment = await app.CreateEnrollmentAsync(person, status, change);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, role == Roles.Oet ? null : 20));
        await browser.OpenAsync($"/customers/{person.PublicId}/enrollments/{enrollment.PublicId}");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        return (person, enrollment, browser);
    }

    private Task<Enrollment> StoredAsync(Enrollment enrollment) => app.QueryAsync(db => db.Enrollments.SingleAsync(row => row.Id == enrollment.Id));

    private async Task<(bool IsRegistered, ParticipantClass Class)> ClassOfAsync(Participant person)
    {
        var row = await app.QueryAsync(db => db.Participants.SingleAsync(one => one.Id == person.Id));
        return (row.IsRegistered, row.Class);
    }
}
