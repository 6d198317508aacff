using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Exits;

/// <summary>What an exit that stands means for new enrollments, and who reads its reason.</summary>
public sealed class StandingExitTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    // The customer exited Youth; Adult is another program.
    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public async Task Register_AnotherProgramWithinNinetyDays_AsksAboutTheExit(int days, bool isAsked)
    {
        var (person, _, exit) = await ExitedAsync(days);
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/participants/{person.PublicId}/enrollments/new");
        Assert.Null(browser.Page.QuerySelector("#ExitStands"));

        await browser.SubmitAsync("main form", ("Program", "Adult"), ("Status", "Enrolled"), ("Day", OfficeFormat.Date(app.Today)));

        if (isAsked)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
            Assert.Contains($"This person exited Youth on {OfficeFormat.Date(app.Today.AddDays(-days))}. A service within 90 days, before {OfficeFormat.Date(app.Today.AddDays(1))}, means that this exit does not hold.", browser.Text);
            Assert.Contains("ask OET to undo the exit", browser.Text);
            Assert.NotNull(browser.Page.QuerySelector($"main a[href='/customers/{person.PublicId}/exits/{exit.PublicId}']"));
            Assert.Equal(1, await app.QueryAsync(db => db.Enrollments.CountAsync(row => row.ParticipantId == person.Id)));
            await browser.SubmitAsync("main form", ("ExitStands", "true"));
        }

        Assert.Contains("Enrolled in Adult", browser.Text);
        Assert.Equal(2, await app.QueryAsync(db => db.Enrollments.CountAsync(row => row.ParticipantId == person.Id)));
        Assert.Null((await app.QueryAsync(db => db.Exits.SingleAsync(row => row.ParticipantId == person.Id))).UndoneAt);
    }

    [Fact]
    public async Task Enroll_ApplicantOfAnotherProgramWithinNinetyDays_AsksAboutTheExit()
    {
        var (person, _, exit) = await ExitedAsync(60);
        var applicant = await app.CreateEnrollmentAsync(person, EnrollmentStatus.Applicant, traits => traits with { Program = WorkforceProgram.Adult });
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/enrollments/{applicant.PublicId}");

        await browser.SubmitAsync("#enroll-form", ("EnrolledOn", OfficeFormat.Date(app.Today)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("means that this exit does not hold", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector($"main a[href='/customers/{person.PublicId}/exits/{exit.PublicId}']"));
        Assert.Equal(EnrollmentStatus.Applicant, await StatusAsync(applicant));
        await browser.SubmitAsync("#enroll-form", ("ExitStands", "true"));
        Assert.Contains("Enrolled.", browser.Text);
        Assert.Equal(EnrollmentStatus.Enrolled, await StatusAsync(applicant));
    }

    [Fact]
    public async Task Register_SameProgramWithinNinetyDays_LeadsToTheExit()
    {
        var (person, _, exit) = await ExitedAsync(60);
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/participants/{person.PublicId}/enrollments/new");

        await browser.SubmitAsync("main form", ("Program", "Youth"), ("Status", "Enrolled"), ("Day", OfficeFormat.Date(app.Today)), ("ExitStands", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("ask OET to undo it", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector($"main a[href='/customers/{person.PublicId}/exits/{exit.PublicId}']"));
        Assert.Equal(1, await app.QueryAsync(db => db.Enrollments.CountAsync(row => row.ParticipantId == person.Id)));
    }

    [Fact]
    public async Task MedicalReason_IsReadByPlannerAndSupervisorsAlone()
    {
        var (person, enrollment, exit) = await ExitedAsync(60);
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Enrollments.SingleAsync(one => one.Id == enrollment.Id);
            row.GiveTo(planner.Id, app.Time.GetUtcNow().UtcDateTime);
            return row;
        });
        (User Account, bool Reads)[] readers =
        [
            (planner, true), (await app.CreateAccountAsync(Roles.LwiaAdministrator), true), (await app.CreateAccountAsync(Roles.Oet, lwia: null), true),
            (await app.CreateAccountAsync(Roles.CaseManager), false),
        ];

        foreach (var (account, reads) in readers)
        {
            var browser = await app.SignInAsync(account);
            await browser.OpenAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}");
            Assert.Equal(reads, browser.Page.QuerySelector("main")!.TextContent.Contains("Medical", StringComparison.Ordinal));
            foreach (var path in new[] { "", "/plan/print", "/outcomes" })
            {
                await browser.OpenAsync($"/customers/{person.PublicId}{path}");
                Assert.DoesNotContain("Medical", browser.Text, StringComparison.Ordinal);
            }
        }

        var list = await app.SignInAsync(planner);
        Assert.DoesNotContain("Medical", await list.Http.GetStringAsync(new Uri("/my-customers.csv?exit=Exited", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Exited", (await list.OpenAsync("/my-customers")).Text);
    }

    private async Task<(Participant Person, Enrollment Enrollment, CustomerExit Exit)> ExitedAsync(int daysAgo)
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        var enrollment = await app.CreateEnrollmentAsync(person, change: traits => traits with { Program = WorkforceProgram.Youth, On = app.Today.AddDays(-200) });
        var browser = await CaseManagerAsync();
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        await browser.SubmitAsync("form[action$='exits/new']", ("On", OfficeFormat.Date(app.Today.AddDays(-daysAgo))), ("Reason", "Medical"));
        return (person, enrollment, await app.QueryAsync(db => db.Exits.SingleAsync(row => row.ParticipantId == person.Id)));
    }

    private async Task<Browser> CaseManagerAsync() => await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));

    private Task<EnrollmentStatus> StatusAsync(Enrollment enrollment) =>
        app.QueryAsync(db => db.Enrollments.Where(row => row.Id == enrollment.Id).Select(row => row.Status).SingleAsync());
}
