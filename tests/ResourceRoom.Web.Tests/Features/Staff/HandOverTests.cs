using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

/// <summary>All customers of a planner go to another in one act, as the preview named them.</summary>
public sealed class HandOverTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#hand-over-form";

    [Theory]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    public async Task Post_AsPreviewed_MovesAllWithEvents(string role)
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        Enrollment[] moving =
        [
            await EnrollAsync("Applicant", from, EnrollmentStatus.Applicant), await EnrollAsync("Enrolled", from, EnrollmentStatus.Enrolled),
            await EnrollAsync("Followed", from, EnrollmentStatus.Exited, exitedOn: app.Today.AddMonths(-12)),
        ];
        Enrollment[] staying =
        [
            await EnrollAsync("Longgone", from, EnrollmentStatus.Exited, exitedOn: app.Today.AddMonths(-12).AddDays(-1)), await EnrollAsync("Closed", from, EnrollmentStatus.Closed),
        ];
        var (browser, account) = await OpenAsync(from, role);
        Assert.Contains("Ann Before is the career planner of 3 enrollments", browser.Text);

        await PreviewAsync(browser, to);
        Assert.Contains("3 enrollments of 3 customers: 1 Applicant, 1 Enrolled, 1 Exited.", browser.Text);
        Assert.Equal(["Ana Applicant", "Ana Enrolled", "Ana Followed"], Names(browser));
        await browser.SubmitAsync(Form);

        Assert.Contains("3 enrollments handed over from Ann Before to Bea After.", browser.Text);
        Assert.Contains("3 enrollments handed over to Bea After", browser.Text);
        Assert.Equal($"/admin/staff/{from.Id}", browser.Path);
        foreach (var row in moving)
        {
            Assert.Equal(to.Id, await PlannerOfAsync(row));
            Assert.Equal([new PlannerAssigned(from.Id, to.Id)], await app.EventsOfAsync(row));
        }

        foreach (var row in staying)
        {
            Assert.Equal(from.Id, await PlannerOfAsync(row));
            Assert.Empty(await app.EventsOfAsync(row));
        }

        Assert.Equal([$"{{\"to\":{to.Id},\"moved\":3,\"stayed\":0}}"], await app.DetailsAsync<CustomersHandedOver>(from));
        Assert.Equal(account.Id, await app.QueryAsync(db => db.ActivityEvents.About(Subject.Account(from.Id)).Of<CustomersHandedOver>().Select(line => line.AccountId).SingleAsync()));
    }

    [Fact]
    public async Task Post_ChangedWhilePreviewWasOpen_StayAndAreNamed()
    {
        var (from, to, third) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"), await PlannerAsync("Cy Third"));
        var moving = await EnrollAsync("Moves", from, EnrollmentStatus.Enrolled);
        var given = await EnrollAsync("Given", from, EnrollmentStatus.Enrolled);
        var ended = await EnrollAsync("Ended", from, EnrollmentStatus.Applicant);
        var (browser, _) = await OpenAsync(from, Roles.LwiaAdministrator);
        await PreviewAsync(browser, to);
        var added = await EnrollAsync("Added", from, EnrollmentStatus.Enrolled);
        var colleague = await app.SignInAsync(third);
        await colleague.OpenAsync(await AddressAsync(given));
        await colleague.SubmitAsync("#planner-form", ("Planner", $"{third.Id}"));
        await colleague.OpenAsync(await AddressAsync(ended));
        await colleague.SubmitAsync("#close-form", ("Reason", "Applied for another program"));

        await browser.SubmitAsync(Form);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("1 enrollment handed over from Ann Before to Bea After.", browser.Text);
        Assert.Equal(["Have another planner now", "Ended", "New since the preview"], browser.Page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Equal(["Ana Given", "Ana Ended", "Ana Added"], Names(browser));
        Assert.Contains("Cy Third", browser.Text);
        Assert.Equal((to.Id, third.Id, from.Id, from.Id), (await PlannerOfAsync(moving), await PlannerOfAsync(given), await PlannerOfAsync(ended), await PlannerOfAsync(added)));
        Assert.Equal([new PlannerAssigned(from.Id, third.Id)], await app.EventsOfAsync(given));
        Assert.Equal([$"{{\"to\":{to.Id},\"moved\":1,\"stayed\":2}}"], await app.DetailsAsync<CustomersHandedOver>(from));
    }

    [Fact]
    public async Task Post_NewPlannerLosesReachMeanwhile_StaysAndIsNamed()
    {
        var office = await app.CreateRoomAsync(20);
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        var enrollment = await EnrollAsync("Lost", from, EnrollmentStatus.Enrolled);
        var (browser, _) = await OpenAsync(from, Roles.Oet);
        await PreviewAsync(browser, to);
        await ChangeAsync(to, account => account.OfficeId = office.Id);

        await browser.SubmitAsync(Form);

        Assert.Contains("0 enrollments handed over", browser.Text);
        Assert.Equal(["Ana Lost"], Names(browser));
        Assert.Equal(from.Id, await PlannerOfAsync(enrollment));
        Assert.Empty(await app.EventsOfAsync(enrollment));
    }

    [Fact]
    public async Task Preview_OutOfReachOfNewPlanner_AreNamedAndStay()
    {
        var (own, other) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        await ChangeAsync(to, account => (account.OfficeId, account.Programs) = (own.Id, ProgramSet.Adult));
        var moving = await EnrollAsync("Moves", from, EnrollmentStatus.Enrolled, traits => traits with { OfficeId = own.Id });
        Enrollment[] staying =
        [
            await EnrollAsync("Elsewhere", from, EnrollmentStatus.Enrolled, traits => traits with { OfficeId = other.Id }),
            await EnrollAsync("Youth", from, EnrollmentStatus.Enrolled, traits => traits with { OfficeId = own.Id, Program = WorkforceProgram.Youth }),
        ];
        var (browser, _) = await OpenAsync(from, Roles.LwiaAdministrator);

        await PreviewAsync(browser, to);
        Assert.Equal(["Ana Moves", "Ana Elsewhere", "Ana Youth"], Names(browser));
        Assert.Contains("Will stay with Ann Before", browser.Text);
        await browser.SubmitAsync(Form);

        // Both were named in the preview: nothing new to say.
        Assert.Contains("1 enrollment handed over", browser.Text);
        Assert.Equal(to.Id, await PlannerOfAsync(moving));
        foreach (var row in staying)
        {
            Assert.Equal(from.Id, await PlannerOfAsync(row));
        }
    }

    [Fact]
    public async Task Post_SentTwice_HandsOverOnce()
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        var enrollment = await EnrollAsync("Once", from, EnrollmentStatus.Enrolled);
        var (browser, _) = await OpenAsync(from, Roles.LwiaAdministrator);
        await PreviewAsync(browser, to);
        var sent = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(Form)!);

        foreach (var _ in new[] { 1, 2 })
        {
            await browser.PostAsync($"/admin/staff/{from.Id}/hand-over", sent);
            Assert.Contains("1 enrollment handed over from Ann Before to Bea After.", browser.Text);
        }

        Assert.Single(await app.EventsOfAsync(enrollment));
        Assert.Single(await app.DetailsAsync<CustomersHandedOver>(from));
    }

    [Fact]
    public async Task Post_SameKeyOtherPlanner_Conflicts()
    {
        var (from, to, third) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"), await PlannerAsync("Cy Third"));
        await EnrollAsync("Once", from, EnrollmentStatus.Enrolled);
        var (browser, _) = await OpenAsync(from, Roles.LwiaAdministrator);
        await PreviewAsync(browser, to);
        var sent = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(Form)!);
        await browser.PostAsync($"/admin/staff/{from.Id}/hand-over", sent);

        await browser.PostAsync($"/admin/staff/{from.Id}/hand-over", sent.Select(field => field.Key == "To" ? KeyValuePair.Create("To", $"{third.Id}") : field));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Single(await app.DetailsAsync<CustomersHandedOver>(from));
    }

    [Theory]
    [InlineData("ended")]
    [InlineData("another area")]
    [InlineData("administrator")]
    [InlineData("themselves")]
    [InlineData("nobody")]
    public async Task Post_NoSuchPlanner_IsRefused(string which)
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        var enrollment = await EnrollAsync("Stays", from, EnrollmentStatus.Enrolled);
        var (browser, _) = await OpenAsync(from, Roles.Oet);
        await PreviewAsync(browser, to);
        if (which == "ended")
        {
            await ChangeAsync(to, account => account.EndedAt = app.Time.GetUtcNow().UtcDateTime);
        }

        var other = which switch
        {
            "another area" => (await app.CreateAccountAsync(Roles.CaseManager, 7)).Id,
            "administrator" => (await app.CreateAccountAsync(Roles.LwiaAdministrator)).Id,
            "themselves" => from.Id,
            _ => to.Id,
        };
        await browser.SubmitAsync(Form, ("To", which == "nobody" ? "" : $"{other}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(from.Id, await PlannerOfAsync(enrollment));
        Assert.Empty(await app.DetailsAsync<CustomersHandedOver>(from));
        Assert.Equal(which == "nobody" ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync($"/admin/staff/{from.Id}/hand-over?to={(which == "nobody" ? "" : other)}")).Status);
    }

    [Fact]
    public async Task Post_ForgedEnrollment_DoesNotMove()
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        var foreign = await EnrollAsync("Foreign", await app.CreateAccountAsync(Roles.CaseManager, 7), EnrollmentStatus.Enrolled, traits => traits with { Lwia = 7 });
        await EnrollAsync("Own", from, EnrollmentStatus.Enrolled);
        var (browser, _) = await OpenAsync(from, Roles.LwiaAdministrator);
        await PreviewAsync(browser, to);

        await browser.SubmitAsync(Form, ("Shown", $"{foreign.PublicId:N},x,{Guid.Empty:N}"));

        Assert.NotEqual(to.Id, await PlannerOfAsync(foreign));
        Assert.DoesNotContain("Foreign", browser.Text, StringComparison.Ordinal);
        Assert.Equal(["Ana Own"], Names(browser));
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var stranger = await app.CreateAccountAsync(Roles.LwiaAdministrator, 20);
        var browser = await (await app.SignInAsync(stranger)).OpenAsync($"/admin/staff/{planner.Id}/hand-over");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        await browser.OpenAsync("/admin/staff");

        await browser.ForgeAsync($"/admin/staff/{planner.Id}/hand-over", ("To", "1"), ("FormKey", $"{Guid.CreateVersion7(app.Time.GetUtcNow())}"));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(2, await app.QueryAsync(db => db.AccessLines.CountAsync(line =>
            line.AccountId == stranger.Id && line.Kind == AccessKind.RefusedOutOfScope && line.SubjectId == $"{planner.Id}")));
    }

    [Fact]
    public async Task Account_EndedWithCustomers_SuggestsHandOver()
    {
        var from = await PlannerAsync("Ann Before");
        await EnrollAsync("Left", from, EnrollmentStatus.Enrolled);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        await browser.OpenAsync($"/admin/staff/{from.Id}");
        Assert.DoesNotContain("can no longer sign in", browser.Text, StringComparison.Ordinal);

        await browser.SubmitAsync("form[action$='/end-of-access']");

        Assert.Contains("Ann Before can no longer sign in and is still the planner of 1 enrollment", browser.Text);
        await browser.OpenAsync(browser.Page.QuerySelector(".rr-alert a[href$='/hand-over']")!.GetAttribute("href")!);
        Assert.Equal("Hand over customers", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.NotNull((await browser.OpenAsync("/groups")).Page.QuerySelector("main a[href='/admin/staff?role=CaseManager']"));
    }

    private async Task<(Browser Browser, User Account)> OpenAsync(User planner, string role)
    {
        var account = await app.CreateAccountAsync(role, role == Roles.Oet ? null : 20);
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/admin/staff/{planner.Id}");
        await browser.OpenAsync(browser.Page.QuerySelector("main a[href$='/hand-over']")!.GetAttribute("href")!);
        return (browser, account);
    }

    private static Task<Browser> PreviewAsync(Browser browser, User to) => browser.OpenAsync($"{browser.Path}?To={to.Id}");

    private async Task<User> PlannerAsync(string name)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        return await ChangeAsync(account, row => row.DisplayName = name);
    }

    private Task<User> ChangeAsync(User account, Action<User> change) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Users.SingleAsync(one => one.Id == account.Id);
        change(row);
        return row;
    });

    private Task<Enrollment> EnrollAsync(string last, User planner, EnrollmentStatus status, DateOnly? exitedOn = null) =>
        EnrollAsync(last, planner, status, traits => traits with { On = exitedOn?.AddDays(-90) ?? traits.On, ExitedOn = exitedOn });

    private async Task<Enrollment> EnrollAsync(string last, User planner, EnrollmentStatus status, Func<EnrollmentTraits, EnrollmentTraits> change)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given(last) });
        return await app.CreateEnrollmentAsync(person, status, traits => change(traits with { PlannerId = planner.Id }));
    }

    private Task<string> AddressAsync(Enrollment enrollment) => app.QueryAsync(db => db.Enrollments.Where(row => row.Id == enrollment.Id)
        .Select(row => "/customers/" + row.Participant.PublicId.ToString() + "/enrollments/" + row.PublicId.ToString()).SingleAsync());

    private Task<long?> PlannerOfAsync(Enrollment enrollment) => app.QueryAsync(db => db.Enrollments.Where(row => row.Id == enrollment.Id).Select(row => row.PlannerId).SingleAsync());

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("main a[href^='/customers/']").Select(link => link.TextContent)];
}
