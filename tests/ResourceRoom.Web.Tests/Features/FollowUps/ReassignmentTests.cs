using System.Globalization;
using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.FollowUps.Reassigning;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>Customers of the due list go to another planner in one act, as the page showed them.</summary>
public sealed class ReassignmentTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#reassignment-form";
    private const string Page = "/follow-ups/reassignment";

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    public async Task Post_ChosenRows_GoToThePlannerWithEvents(string role)
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        var (first, second, stays) = (await ExitedAsync(from, "First"), await ExitedAsync(from, "Second"), await ExitedAsync(from, "Stays"));
        var account = role == Roles.CaseManager ? from : await app.CreateAccountAsync(role, role == Roles.Oet ? null : 20);
        var browser = await app.SignInAsync(account);
        var place = $"?list=overdue&planner={from.Id}&sort=due";
        await browser.OpenAsync($"/follow-ups{place}");
        await browser.OpenAsync(Assert.Single(browser.Page.QuerySelectorAll("main a"), link => link.TextContent == "Give to another planner").GetAttribute("href")!);

        await SendAsync(browser, to, Shown(first), Shown(second));

        Assert.Equal($"/follow-ups{place}", browser.Path);
        Assert.Contains("2 enrollments given to Bea After.", browser.Text);
        Assert.Equal((to.Id, to.Id, from.Id), (await PlannerOfAsync(first), await PlannerOfAsync(second), await PlannerOfAsync(stays)));
        Assert.Equal([new PlannerAssigned(from.Id, to.Id)], await app.EventsOfAsync(first));
        Assert.Equal([new PlannerAssigned(from.Id, to.Id)], await app.EventsOfAsync(second));
        Assert.Empty(await app.EventsOfAsync(stays));
        Assert.Equal(1, await app.QueryAsync(db => db.Enrollments.Where(row => row.Id == first.Id).SelectMany(row => row.PlannerChanges).CountAsync(change => change.AfterId == to.Id)));
        var theirs = await (await app.SignInAsync(to)).OpenAsync("/follow-ups");
        Assert.Contains("Ann First", theirs.Text);
        Assert.DoesNotContain("Ann Stays", theirs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SeveralEndedTogether_GoTogetherButNotThoseOfAnotherPlanner()
    {
        var (from, to, third) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"), await PlannerAsync("Cy Third"));
        var youth = await ExitedAsync(from, "Twice");
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == youth.ParticipantId));
        var adult = await app.ExitAsync(person, youth.ExitedOn!.Value, change: traits => traits with { Program = WorkforceProgram.Adult, PlannerId = from.Id });
        var other = await app.ExitAsync(person, youth.ExitedOn!.Value, change: traits => traits with { Program = WorkforceProgram.DislocatedWorker, PlannerId = third.Id });
        var browser = await OpenAsync(from);

        await SendAsync(browser, to, Shown(youth));

        Assert.Contains("2 enrollments given to Bea After.", browser.Text);
        Assert.Equal((to.Id, to.Id, third.Id), (await PlannerOfAsync(youth), await PlannerOfAsync(adult), await PlannerOfAsync(other)));
    }

    [Fact]
    public async Task Post_ChangedMeanwhile_StaysAndIsNamed()
    {
        var (from, to, third) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"), await PlannerAsync("Cy Third"));
        var office = await app.CreateRoomAsync(20);
        var (moves, given, undone, theirs) = (await ExitedAsync(from, "Moves"), await ExitedAsync(from, "Given"), await ExitedAsync(from, "Undone"), await ExitedAsync(to, "Theirs"));
        var beyond = await ExitedAsync(from, "Beyond", traits => traits with { OfficeId = office.Id, Program = WorkforceProgram.Adult });
        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == to.Id)).Programs = ProgramSet.Youth);
        var browser = await OpenAsync(from);
        await app.ArrangeAsync(async (_, db) =>
        {
            (await db.Enrollments.SingleAsync(row => row.Id == given.Id)).GiveTo(third.Id, given.CreatedAt);
            var back = await db.Enrollments.SingleAsync(row => row.Id == undone.Id);
            (back.Status, back.ExitedOn, back.ExitRecordedOn, back.ClosedOn) = (EnrollmentStatus.Closed, null, null, app.Today);
            return back;
        });

        await SendAsync(browser, to, Shown(moves), Shown(given), Shown(undone), Shown(theirs), Shown(beyond));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("1 enrollment given to Bea After.", browser.Text);
        Assert.Equal(
            ["Have another planner now", "Out of reach", "No longer exited", "Already with Bea After"], browser.Page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Equal(["Ann Given", "Ann Beyond", "Ann Undone", "Ann Theirs"], browser.Page.QuerySelectorAll("main tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("Cy Third", browser.Text);
        Assert.Equal(
            (to.Id, third.Id, from.Id, from.Id), (await PlannerOfAsync(moves), await PlannerOfAsync(given), await PlannerOfAsync(undone), await PlannerOfAsync(beyond)));
        Assert.Empty(await app.EventsOfAsync(beyond));
        Assert.Empty(await app.EventsOfAsync(theirs));
    }

    [Fact]
    public async Task Post_NothingMoves_IsSaidAsNotDone()
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        var theirs = await ExitedAsync(to, "Theirs");
        var browser = await OpenAsync(from);

        await SendAsync(browser, to, Shown(theirs));

        Assert.Equal("No customers given to another planner", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Nothing was given to Bea After.", browser.Page.QuerySelector(".rr-alert--warning")!.TextContent, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector(".rr-alert--success"));
        Assert.Equal(["Already with Bea After"], browser.Page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task Post_ForgedEnrollmentOfAnotherArea_SavesNothingAndIsLogged()
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        var own = await ExitedAsync(from, "Own");
        var foreign = await ExitedAsync(await app.CreateAccountAsync(Roles.CaseManager, 7), "Foreign", traits => traits with { Lwia = 7 });
        var browser = await OpenAsync(from);

        await SendAsync(browser, to, Shown(own), Shown(foreign));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, foreign.PublicId));
        Assert.Equal(from.Id, await PlannerOfAsync(own));
        Assert.Empty(await app.EventsOfAsync(own));
        Assert.Empty(await app.EventsOfAsync(foreign));
    }

    [Fact]
    public async Task Post_SentTwice_GivesOnce()
    {
        var (from, to, third) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"), await PlannerAsync("Cy Third"));
        var enrollment = await ExitedAsync(from, "Once");
        var browser = await OpenAsync(from);
        var sent = Sent(browser, to, Shown(enrollment));

        foreach (var _ in new[] { 1, 2 })
        {
            await browser.PostAsync(Page, sent);
            Assert.Contains("1 enrollment given to Bea After.", browser.Text);
        }

        Assert.Single(await app.EventsOfAsync(enrollment));
        await browser.PostAsync(Page, sent.Select(field => field.Key == "To" ? KeyValuePair.Create("To", $"{third.Id}") : field));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal(to.Id, await PlannerOfAsync(enrollment));
    }

    [Theory]
    [InlineData("nobody", "Choose a planner from the list.")]
    [InlineData("ended", ReassignmentWords.NoSuchPlanner)]
    [InlineData("another area", ReassignmentWords.NoSuchPlanner)]
    [InlineData("administrator", ReassignmentWords.NoSuchPlanner)]
    public async Task Post_NoSuchPlanner_IsSaidAndKeepsTheChoice(string which, string said)
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        var enrollment = await ExitedAsync(from, "Stays");
        var browser = await OpenAsync(from);
        if (which == "ended")
        {
            await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == to.Id)).EndedAt = app.Time.GetUtcNow().UtcDateTime);
        }

        var account = which switch
        {
            "another area" => await app.CreateAccountAsync(Roles.CaseManager, 7),
            "administrator" => await app.CreateAccountAsync(Roles.LwiaAdministrator, 20),
            "nobody" => null,
            _ => to,
        };
        await SendAsync(browser, account, Shown(enrollment));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
        Assert.NotNull(browser.Page.QuerySelector($"input[value='{Shown(enrollment)}'][checked]"));
        Assert.Equal(from.Id, await PlannerOfAsync(enrollment));
    }

    [Theory]
    [InlineData(0, "Choose the customers who get another planner.")]
    [InlineData(101, "Choose up to 100 customers at a time (you chose 101).")]
    public async Task Post_NoneOrTooMany_IsSaid(int count, string said)
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        await ExitedAsync(from, "Stays");
        var browser = await OpenAsync(from);

        await SendAsync(browser, to, [.. Enumerable.Range(1, count).Select(number => $"{new Guid(number, 0, 0, new byte[8])}:none")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000:1")]
    [InlineData("6f9619ff-8b86-d011-b42d-00c04fc964ff:Olivia")]
    public async Task Post_WhatIsNoEnrollment_IsNotFound(string chosen)
    {
        var (from, to) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"));
        await ExitedAsync(from, "Stays");

        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(await OpenAsync(from), to, chosen)).Status);
    }

    [Fact]
    public async Task Get_BadFilter_LeadsToTheListThatSaysSo()
    {
        var browser = await app.SignInAsync(await PlannerAsync("Ann Before"));

        await browser.OpenAsync($"{Page}?list=soon");

        Assert.Equal("/follow-ups?list=soon", browser.Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
    }

    private static string Shown(Enrollment row) => $"{row.PublicId}:{row.PlannerId?.ToString(CultureInfo.InvariantCulture) ?? "none"}";

    private static List<KeyValuePair<string, string>> Sent(Browser browser, User? to, params string[] chosen) =>
    [
        .. Browser.Fields((IHtmlFormElement)browser.Page.QuerySelector(Form)!).Where(field => field.Key is not ("To" or "Chosen")),
        KeyValuePair.Create("To", to?.Id.ToString(CultureInfo.InvariantCulture) ?? ""),
        .. chosen.Select(value => KeyValuePair.Create("Chosen", value)),
    ];

    private static Task<Browser> SendAsync(Browser browser, User? to, params string[] chosen) =>
        browser.PostAsync(browser.Page.QuerySelector(Form)!.GetAttribute("action")!, Sent(browser, to, chosen));

    private async Task<Browser> OpenAsync(User account) => await (await app.SignInAsync(account)).OpenAsync($"{Page}?planner=all");

    private async Task<User> PlannerAsync(string name)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        return await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == account.Id);
            row.DisplayName = name;
            return row;
        });
    }

    private Task<Enrollment> ExitedAsync(User planner, string last, Func<EnrollmentTraits, EnrollmentTraits>? change = null)
    {
        var exit = app.Today.AddDays(-40);
        return app.ExitedAsync(exit, exit, traits =>
        {
            var own = traits with { PlannerId = planner.Id };
            return change?.Invoke(own) ?? own;
        }, last);
    }

    private Task<long?> PlannerOfAsync(Enrollment row) => app.QueryAsync(db => db.Enrollments.Where(one => one.Id == row.Id).Select(one => one.PlannerId).SingleAsync());
}
