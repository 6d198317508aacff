using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Catalog;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Catalog;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Exits;

/// <summary>
/// From when an exit is due, kept by every save and shown in lists. Whatever a class of tests did, its end compares all stored
/// days with the rule. Each test has an area of its own; today is 03/02/2026.
/// </summary>
public sealed class ExitDueTests(RivalApp app) : IClassFixture<RivalApp>
{
    [Fact]
    public async Task Lists_ExitDue_ShowLongestWaitingFirst()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 1);
        var (_, late) = await ServedAsync("Late", planner, daysAgo: 120);
        var (_, today) = await ServedAsync("Today", planner, daysAgo: 91);
        await ServedAsync("Tomorrow", planner, daysAgo: 90);
        await ExitedAsync("Gone", planner, daysAgo: 140);
        var browser = await app.SignInAsync(planner);

        foreach (var list in new[] { "/groups/adult-2025-1", "/my-customers" })
        {
            Assert.Equal(["Ana Late", "Ana Today"], Names(await browser.OpenAsync($"{list}?exit=Due")));
            Assert.Contains($"{OfficeFormat.Date(app.Today.AddDays(-29))}", browser.Text);
            Assert.Contains($"{OfficeFormat.Date(app.Today.AddDays(-120))}", browser.Text);
            Assert.Equal(["Ana Today", "Ana Late"], Names(await browser.OpenAsync($"{list}?exit=Due&sort=-due")));
            Assert.Equal(["Ana Today", "Ana Late"], Names(await browser.OpenAsync($"{list}?exit=Due&sort=-name")));
            Assert.Empty(Names(await browser.OpenAsync($"{list}?exit=Due&status=Exited")));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync($"{list}?exit=Maybe")).Status);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync($"{list}.csv?exit=Maybe")).Status);
        }

        await browser.OpenAsync("/my-customers");
        Assert.Equal("2 with an exit due", browser.Page.QuerySelector("main a[href$='exit=Due']")!.TextContent);
        Assert.Equal((app.Today.AddDays(-29), app.Today), (await DueAsync(late), await DueAsync(today)));
    }

    [Fact]
    public async Task Lists_Exited_ShowExitDateLastFirst()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 2);
        await ExitedAsync("First", planner, daysAgo: 140);
        await ExitedAsync("Second", planner, daysAgo: 100);
        await ServedAsync("Enrolled", planner, daysAgo: 5);
        var browser = await app.SignInAsync(planner);

        foreach (var list in new[] { "/groups/adult-2025-2", "/my-customers" })
        {
            Assert.Equal(["Ana Second", "Ana First"], Names(await browser.OpenAsync($"{list}?exit=Exited")));
            Assert.Contains(OfficeFormat.Date(app.Today.AddDays(-100)), browser.Text);
        }

        // Nobody in the follow-up year is left out of a list without filters.
        Assert.Equal(["Ana Enrolled", "Ana First", "Ana Second"], Names(await browser.OpenAsync("/groups/adult-2025-2")));
    }

    [Fact]
    public async Task Export_ExitFilters_HaveTheirColumnsAndAreLogged()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 3);
        await ServedAsync("Due", planner, daysAgo: 100);
        await ExitedAsync("Gone", planner, daysAgo: 140);
        var browser = await app.SignInAsync(planner);

        var due = await FileAsync(browser, "/groups/adult-2025-3.csv?exit=Due");
        var exited = await FileAsync(browser, "/my-customers.csv?exit=Exited");

        Assert.Equal("Name,Status,Planner,Enrolled on,Exit due since,Suggested exit date", due[0]);
        Assert.EndsWith($",{OfficeFormat.Date(app.Today.AddDays(-9))},{OfficeFormat.Date(app.Today.AddDays(-100))}", due[1], StringComparison.Ordinal);
        Assert.Equal(["Name,Group,Status,Exit date", $"Ana Gone,Adult PY 25,Exited,{OfficeFormat.Date(app.Today.AddDays(-140))}"], exited);
        Assert.Equal(["{\"group\":\"adult-2025-3\",\"exit\":\"Due\",\"count\":1}"], await app.DetailsAsync<CustomersExported>(planner));
        Assert.Equal(["{\"exit\":\"Exited\",\"count\":1}"], await app.DetailsAsync<CaseloadExported>(planner));
    }

    [Fact]
    public async Task List_LastRowExitedMeanwhile_BeginsAnew()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 4);
        var (person, first) = await ServedAsync("First", planner, daysAgo: 120);
        await ServedAsync("Second", planner, daysAgo: 100);
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        await browser.SubmitAsync("form[action$='exits/new']", ("Reason", "NoService"));

        foreach (var sort in new[] { "due", "-due" })
        {
            Assert.Equal(["Ana Second"], Names(await browser.OpenAsync($"/my-customers?exit=Due&sort={sort}&after={first.PublicId}")));
            Assert.Equal(["Ana Second"], Names(await browser.OpenAsync($"/groups/adult-2025-4?exit=Due&sort={sort}&before={first.PublicId}")));
        }
    }

    [Fact]
    public async Task Due_ExitRecordedAndUndone_EndsAndComesBack()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 5);
        var (person, enrollment) = await ServedAsync("Back", planner, daysAgo: 120);
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        await browser.SubmitAsync("form[action$='exits/new']", ("Reason", "NoService"));
        Assert.Null(await DueAsync(enrollment));

        var exit = await app.QueryAsync(db => db.Exits.SingleAsync(row => row.ParticipantId == person.Id));
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await oet.OpenAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}");
        await oet.SubmitFilesAsync("#undo-form", [("request.pdf", SampleFiles.Pdf())], ("Reason", "Training went on"));

        Assert.Equal(app.Today.AddDays(-29), await DueAsync(enrollment));
    }

    [Fact]
    public async Task Due_PlannedStepCancelled_IsNoLongerHeldOff()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 6);
        var (person, enrollment) = await ServedAsync("Held", planner, daysAgo: 120);
        var step = await app.CreateStepAsync(enrollment, "OST", row => row.ScheduledStart = app.Today.AddDays(10));
        Assert.Equal(app.Today.AddDays(11), await DueAsync(enrollment));
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync($"/customers/{person.PublicId}/plan/steps/{step.PublicId}");

        await browser.SubmitAsync("#step-form", ("Status", "Cancelled"), ("Reason", "The course does not take place"));

        Assert.Equal(app.Today.AddDays(-29), await DueAsync(enrollment));
    }

    [Fact]
    public async Task Due_EnrolledInAnotherProgram_CountsFromItsFirstDay()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 10);
        var (person, enrollment) = await ServedAsync("Both", planner, daysAgo: 60);

        var other = await app.CreateEnrollmentAsync(person, change: traits => traits with { Lwia = 10, Program = WorkforceProgram.Youth, On = app.Today.AddDays(-10) });

        Assert.Equal((app.Today.AddDays(81), app.Today.AddDays(81)), (await DueAsync(enrollment), await DueAsync(other)));
    }

    [Fact]
    public async Task Due_OetChangesWhatHoldsOff_FollowsForEveryCustomer()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 11);
        var (_, first) = await ServedAsync("One", planner, daysAgo: 30, "TUTOR");
        var (_, second) = await ServedAsync("Two", planner, daysAgo: 20, "TUTOR");
        var (_, other) = await ServedAsync("Other", planner, daysAgo: 30);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await oet.ChangeAsync(CatalogKind.Plan, "TUTOR", ("HoldAdult", "Never"));

        // Without the tutoring both wait from their first day.
        Assert.Equal((first.EnrolledOn!.Value.AddDays(91), second.EnrolledOn!.Value.AddDays(91)), (await DueAsync(first), await DueAsync(second)));
        Assert.Equal(app.Today.AddDays(61), await DueAsync(other));
        await oet.ChangeAsync(CatalogKind.Plan, "TUTOR", ("HoldAdult", "Always"));
        Assert.Equal((app.Today.AddDays(61), app.Today.AddDays(71)), (await DueAsync(first), await DueAsync(second)));
    }

    [Theory]
    [InlineData("step")]
    [InlineData("enrollment")]
    [InlineData("catalog")]
    public async Task Due_TwoSavesAtOnce_CountsBoth(string other)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 13);
        var (person, enrollment) = await ServedAsync("Twice", planner, daysAgo: 120);
        var step = await app.CreateStepAsync(enrollment, "SKILLUP", row => row.ScheduledStart = app.Today.AddDays(-100));
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync($"/customers/{person.PublicId}/plan/steps/{step.PublicId}");
        app.BeforeTheNextSave(() => other switch
        {
            "step" => app.CreateStepAsync(enrollment, "OST", Completed(app.Today.AddDays(-10))),
            "enrollment" => app.CreateEnrollmentAsync(person, change: traits => traits with { Lwia = 13, Program = WorkforceProgram.Youth, On = app.Today.AddDays(-10) }),
            _ => oet.ChangeAsync(CatalogKind.Plan, "SKILLUP", ("HoldAdult", "Never")),
        });

        await browser.SubmitAsync("#step-form", ("Status", "Completed"), ("ActualStart", OfficeFormat.Date(app.Today.AddDays(-50))), ("ActualEnd", OfficeFormat.Date(app.Today.AddDays(-50))));

        Assert.Equal(StepStatus.Completed, await app.QueryAsync(db => db.Steps.Where(row => row.Id == step.Id).Select(row => row.Status).SingleAsync()));
        Assert.Equal(app.Today.AddDays(other == "catalog" ? -29 : 81), await DueAsync(enrollment));
        await oet.ChangeAsync(CatalogKind.Plan, "SKILLUP", ("HoldAdult", "Always"));
    }

    private static Action<Step> Completed(DateOnly day) => step => (step.Status, step.ActualStart, step.ActualEnd) = (StepStatus.Completed, day, day);

    /// <summary>Somebody in Adult since 150 days, served once.</summary>
    private async Task<(Participant Person, Enrollment Enrollment)> ServedAsync(string last, User planner, int daysAgo, string service = "OST")
    {
        var (person, enrollment) = await EnrollAsync(last, planner, traits => traits);
        await app.CreateStepAsync(enrollment, service, Completed(app.Today.AddDays(-daysAgo)));
        return (person, enrollment);
    }

    private Task<(Participant Person, Enrollment Enrollment)> ExitedAsync(string last, User planner, int daysAgo) => EnrollAsync(last, planner, traits => traits with
    {
        Status = EnrollmentStatus.Exited,
        ExitedOn = app.Today.AddDays(-daysAgo),
    });

    private async Task<(Participant Person, Enrollment Enrollment)> EnrollAsync(string last, User planner, Func<EnrollmentTraits, EnrollmentTraits> change)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given(last) });
        var enrollment = await app.CreateEnrollmentAsync(person, change: traits => change(traits with { Lwia = planner.LwiaNumber!.Value, PlannerId = planner.Id, On = app.Today.AddDays(-150) }));
        return (person, enrollment);
    }

    private Task<DateOnly?> DueAsync(Enrollment enrollment) => app.QueryAsync(db => db.Enrollments.Where(row => row.Id == enrollment.Id).Select(row => row.ExitDueFrom).SingleAsync());

    private static async Task<string[]> FileAsync(Browser browser, string path) =>
        (await browser.Http.GetStringAsync(new Uri(path, UriKind.Relative))).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("main td a[href^='/customers/'], main th a[href^='/customers/']").Select(link => link.TextContent)];
}
