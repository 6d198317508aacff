using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Exits;

public sealed class ExitTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action$='exits/new']";

    [Theory]
    [InlineData(90, false)]
    [InlineData(91, true)]
    public async Task Get_Customer_SuggestsExitAfterNinetyWholeDays(int days, bool isSuggested)
    {
        var (person, enrollment) = await EnrolledAsync();
        var last = app.Today.AddDays(-days);
        await app.CreateStepAsync(enrollment, "OST", Completed(last));
        var browser = await CaseManagerAsync();

        await browser.OpenAsync($"/customers/{person.PublicId}");

        Assert.Equal(isSuggested, browser.Text.Contains($"Exit suggested, exit date {OfficeFormat.Date(last)}.", StringComparison.Ordinal));
        Assert.Equal(isSuggested, browser.Text.Contains("Suggested since today", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Customer_StepThatNeverStartedIsNamedAndOneToComeHoldsOff()
    {
        var (person, enrollment) = await EnrolledAsync();
        await app.CreateStepAsync(enrollment, "OST", Completed(app.Today.AddDays(-120)));
        await app.CreateStepAsync(enrollment, "SKILLUP", step => step.ScheduledStart = app.Today.AddDays(-40));
        var browser = await CaseManagerAsync();

        await browser.OpenAsync($"/customers/{person.PublicId}");
        Assert.Contains($"Scheduled from {OfficeFormat.Date(app.Today.AddDays(-40))}, but never started", browser.Text);
        Assert.Contains("waiting 29 days", browser.Text);

        await app.CreateStepAsync(enrollment, "SKILLUP", step => step.ScheduledStart = app.Today.AddDays(10));
        await browser.OpenAsync($"/customers/{person.PublicId}");
        Assert.DoesNotContain("Exit suggested", browser.Text);
    }

    [Fact]
    public async Task Record_TwoProgramsAndAnotherArea_EndsAllTogether()
    {
        var (person, youth) = await EnrolledAsync();
        var elsewhere = await app.CreateEnrollmentAsync(person, change: traits => traits with { Program = WorkforceProgram.Adult, Lwia = 7, On = app.Today.AddDays(-150) });
        var applicant = await app.CreateEnrollmentAsync(person, EnrollmentStatus.Applicant, traits => traits with { Program = WorkforceProgram.DislocatedWorker });
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        Assert.Contains("LWIA 7", browser.Page.QuerySelector("main")!.TextContent);

        await browser.SubmitAsync(Form, ("On", OfficeFormat.Date(app.Today.AddDays(-100))), ("Reason", "Employment"));

        Assert.Contains($"Exit recorded with the exit date {OfficeFormat.Date(app.Today.AddDays(-100))}.", browser.Text);
        var exit = await app.QueryAsync(db => db.Exits.Include(row => row.Ended).SingleAsync(row => row.ParticipantId == person.Id));
        Assert.Equal((app.Today.AddDays(-100), app.Today, ExitReason.Employment), (exit.On, exit.RecordedOn, exit.Reason));
        Assert.Equal(new[] { youth.Id, elsewhere.Id }.Order(), exit.Ended.Select(ended => ended.EnrollmentId).Order());
        Assert.All(await RowsAsync(youth, elsewhere), row => Assert.Equal((EnrollmentStatus.Exited, exit.On, app.Today), (row.Status, row.ExitedOn!.Value, row.ExitRecordedOn!.Value)));
        Assert.Equal(EnrollmentStatus.Applicant, (await RowsAsync(applicant))[0].Status);
        Assert.Equal((false, ParticipantClass.ReportedSelfService), await ClassOfAsync(person));
        Assert.Equal(new ExitRecorded(person.PublicId, exit.On, ExitReason.Employment), Assert.Single(await app.EventsAsync<ExitRecorded>(exit.PublicId)).Read());
        Assert.Equal([new EnrollmentExited(exit.PublicId, exit.On)], await app.EventsOfAsync(elsewhere));
    }

    [Fact]
    public async Task Record_BeforeLastService_IsRefusedAndNamesIt()
    {
        var (person, enrollment) = await EnrolledAsync();
        await app.CreateStepAsync(enrollment, "OST", Completed(app.Today.AddDays(-30)));
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");

        await browser.SubmitAsync(Form, ("On", OfficeFormat.Date(app.Today.AddDays(-31))), ("Reason", "Moved"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        var name = await app.QueryAsync(db => db.PlanServices.Where(row => row.Code == "OST").Select(row => row.Name).SingleAsync());
        Assert.Contains($"The last qualifying service, {name}, was on {OfficeFormat.Date(app.Today.AddDays(-30))}.", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("main a[href*='/plan/steps/']"));
        Assert.Equal("Moved", ((IHtmlSelectElement)browser.Page.QuerySelector("#Reason")!).Value);
        Assert.Empty(await ExitsAsync(person));
    }

    [Theory]
    [InlineData("", "Moved", "Enter a valid exit date (MM/DD/YYYY).")]
    [InlineData("02/29/2026", "Moved", "Enter a valid exit date (MM/DD/YYYY).")]
    [InlineData("03/03/2026", "Moved", "This day is in the future.")]
    [InlineData("01/01/2025", "Moved", "An enrollment began on 08/14/2025. Enter that day or a later one.")]
    [InlineData("03/02/2026", "", "Choose why the customer exits.")]
    public async Task Record_BadEntry_IsSaidAtTheField(string on, string reason, string said)
    {
        var (person, _) = await EnrolledAsync();
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");

        await browser.SubmitAsync(Form, ("On", on), ("Reason", reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
        Assert.Empty(await ExitsAsync(person));
    }

    [Fact]
    public async Task Record_EnrolledElsewhereMeanwhile_ShowsWhatItWouldEnd()
    {
        var (person, _) = await EnrolledAsync();
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        await app.CreateEnrollmentAsync(person, change: traits => traits with { Program = WorkforceProgram.Adult });

        await browser.SubmitAsync(Form, ("On", OfficeFormat.Date(app.Today)), ("Reason", "Moved"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Check which ones the exit ends", browser.Text);
        Assert.Empty(await ExitsAsync(person));
        await browser.SubmitAsync(Form, ("On", OfficeFormat.Date(app.Today)), ("Reason", "Moved"));
        Assert.Equal(2, Assert.Single(await ExitsAsync(person)).Ended.Count);
    }

    [Fact]
    public async Task Record_SentTwice_MakesOneExit()
    {
        var (person, _) = await EnrolledAsync();
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        var fields = Browser.Fields((IHtmlFormElement)browser.Page.QuerySelector(Form)!)
            .Where(field => field.Key is not ("On" or "Reason")).Append(new("On", OfficeFormat.Date(app.Today))).Append(new("Reason", "Moved")).ToList();

        await browser.PostAsync($"/customers/{person.PublicId}/exits/new", fields);
        await browser.PostAsync($"/customers/{person.PublicId}/exits/new", fields);

        Assert.Contains("Exit recorded", browser.Text);
        Assert.Single(await ExitsAsync(person));
    }

    [Fact]
    public async Task Undo_ByOetWithRequest_OpensTheEnrollmentsAgain()
    {
        var (person, enrollment, exit) = await ExitedAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}");

        await browser.SubmitFilesAsync("#undo-form", [], ("Reason", ""));
        Assert.Contains("Enter why the exit is undone", browser.Text);
        Assert.Contains("Attach the written request.", browser.Text);
        await browser.SubmitFilesAsync("#undo-form", [], ("Reason", "Training went on"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Attach the written request.", browser.Text);
        await browser.SubmitFilesAsync("#undo-form", [("request.pdf", SampleFiles.Pdf())], ("Reason", "Training went on"));

        Assert.Contains("Exit undone. The enrollments are open again.", browser.Text);
        var row = (await RowsAsync(enrollment))[0];
        Assert.Equal((EnrollmentStatus.Enrolled, null, null), (row.Status, row.ExitedOn, row.ExitRecordedOn));
        Assert.Equal((true, ParticipantClass.WioaParticipant), await ClassOfAsync(person));
        var undone = await app.QueryAsync(db => db.Exits.Include(found => found.Request).SingleAsync(found => found.Id == exit.Id));
        Assert.Equal(("Training went on", "request.pdf", null), (undone.UndoReason, undone.Request!.Name, undone.Request.HeldUntil));
        Assert.Equal(new ExitUndone("Training went on"), Assert.Single(await app.EventsAsync<ExitUndone>(exit.PublicId)).Read());

        using var file = await browser.Http.GetAsync(new Uri($"/customers/{person.PublicId}/exits/{exit.PublicId}/request", UriKind.Relative));
        Assert.Equal(SampleFiles.Pdf(), await file.Content.ReadAsByteArrayAsync());
        await browser.OpenAsync($"/customers/{person.PublicId}");
        Assert.Contains("undone", browser.Text);
    }

    [Fact]
    public async Task Undo_EnrolledAgainSince_IsRefused()
    {
        var (person, _, exit) = await ExitedAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}");
        await app.CreateEnrollmentAsync(person, change: traits => traits with { Program = WorkforceProgram.Youth });

        await browser.SubmitFilesAsync("#undo-form", [("request.pdf", SampleFiles.Pdf())], ("Reason", "Training went on"));

        Assert.Contains("The customer has enrolled in the same program again since.", browser.Text);
        Assert.Null((await ExitsAsync(person)).Single().UndoneAt);
    }

    [Fact]
    public async Task Undo_CaseManager_IsForbidden()
    {
        var (person, _, exit) = await ExitedAsync();
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}");
        Assert.Null(browser.Page.QuerySelector("#undo-form"));

        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        await browser.ForgeAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}/undo", ("Reason", "Not mine to undo"));

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Null((await ExitsAsync(person)).Single().UndoneAt);
    }

    [Fact]
    public async Task Register_ExitIsDue_AsksToRecordItFirst()
    {
        var (person, enrollment) = await EnrolledAsync();
        await app.CreateStepAsync(enrollment, "OST", Completed(app.Today.AddDays(-120)));
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/participants/{person.PublicId}/enrollments/new");

        await browser.SubmitAsync("main form", ("Program", "Adult"), ("Status", "Enrolled"), ("Day", OfficeFormat.Date(app.Today)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("An exit from Youth is due. Record that exit first.", browser.Text);
        Assert.Equal(1, await app.QueryAsync(db => db.Enrollments.CountAsync(row => row.ParticipantId == person.Id)));
    }

    [Fact]
    public async Task Get_AfterMedicalExit_GroupPlanPrintAndCustomerSeeThatItEndedAndNeverWhy()
    {
        var (person, enrollment, exit) = await ExitedAsync();
        var browser = await CaseManagerAsync();
        var customer = await app.SignInAsync(await app.CreateCustomerAccountAsync(person));
        var group = $"/groups/youth-{enrollment.ProgramYear}-{enrollment.LwiaNumber}";

        var own = $"/customers/{person.PublicId}";
        foreach (var (reader, path) in new[] { (browser, group), (browser, $"{group}.csv"), (browser, $"{own}/plan/review"), (browser, own), (customer, "/my-dashboard"), (customer, "/my-plan") })
        {
            Assert.DoesNotContain("edical", (await reader.OpenAsync(path)).Page.DocumentElement.TextContent);
            Assert.Equal(HttpStatusCode.OK, reader.Status);
        }

        Assert.Contains($"Youth: exited on {OfficeFormat.Date(exit.On)}", (await customer.OpenAsync("/my-dashboard")).Text);
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var (person, _, exit) = await ExitedAsync();
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        var exits = $"/customers/{person.PublicId}/exits";

        foreach (var path in new[] { $"{exits}/new", $"{exits}/{exit.PublicId}", $"{exits}/{exit.PublicId}/request" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(path)).Status);
        }

        await browser.OpenAsync("/participants");
        await browser.ForgeAsync($"{exits}/new", ("On", "03/02/2026"), ("Reason", "Moved"), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString()));
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(4, (await app.AccessAsync(AccessKind.RefusedOutOfScope, person.PublicId)).Count(line => line.AccountId == stranger.Id));
        Assert.Single(await ExitsAsync(person));
    }

    private static Action<Step> Completed(DateOnly day) => step => (step.Status, step.ActualStart, step.ActualEnd) = (StepStatus.Completed, day, day);

    private async Task<(Participant Person, Enrollment Enrollment)> EnrolledAsync()
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        return (person, await app.CreateEnrollmentAsync(person, change: traits => traits with { Program = WorkforceProgram.Youth, On = app.Today.AddDays(-200) }));
    }

    private async Task<(Participant Person, Enrollment Enrollment, CustomerExit Exit)> ExitedAsync()
    {
        var (person, enrollment) = await EnrolledAsync();
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        await browser.SubmitAsync(Form, ("On", OfficeFormat.Date(app.Today.AddDays(-100))), ("Reason", "Medical"));
        return (person, enrollment, (await ExitsAsync(person)).Single());
    }

    private async Task<Browser> CaseManagerAsync() => await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));

    private Task<List<CustomerExit>> ExitsAsync(Participant person) =>
        app.QueryAsync(db => db.Exits.Include(row => row.Ended).Where(row => row.ParticipantId == person.Id).ToListAsync());

    private Task<List<Enrollment>> RowsAsync(params Enrollment[] enrollments)
    {
        var ids = enrollments.Select(row => row.Id).ToList();
        return app.QueryAsync(db => db.Enrollments.Where(row => ids.Contains(row.Id)).ToListAsync());
    }

    private async Task<(bool IsRegistered, ParticipantClass Class)> ClassOfAsync(Participant person)
    {
        var row = await app.QueryAsync(db => db.Participants.SingleAsync(one => one.Id == person.Id));
        return (row.IsRegistered, row.Class);
    }
}
