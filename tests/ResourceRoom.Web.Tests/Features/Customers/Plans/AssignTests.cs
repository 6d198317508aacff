using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>3. Add Steps/Services: goals, notes, removal and totals.</summary>
public sealed class AssignTests(RivalApp app) : IClassFixture<RivalApp>
{
    private const string Form = "#assign-form";

    [Fact]
    public async Task Assign_TwoStepsToTwoGoals_MovesThemUnderBoth()
    {
        var (scene, goal, step) = await OpenAsync();
        var second = await app.CreateGoalAsync(scene.Person, "Second goal");
        var other = await app.CreateStepAsync(scene.Enrollment, "TRANSPORT");
        await scene.GoAsync("/steps");

        await AssignAsync(scene.Browser, [step, other], [goal, second]);

        Assert.Contains("2 steps assigned. The customer can now see them.", scene.Browser.Text);
        Assert.Contains("No data available", scene.Browser.Page.QuerySelector("section[aria-labelledby=unassigned-title]")!.TextContent);
        foreach (var assigned in new[] { step, other })
        {
            Assert.Equal([goal.Id, second.Id], await GoalsOfAsync(assigned));
            Assert.Equal([new StepAssigned(goal.PublicId), new StepAssigned(second.PublicId)], await scene.EventsAsync(Subject.Step(assigned.PublicId)));
        }

        await scene.Browser.SubmitAsync($"form[action$='{step.PublicId}/unassign']");
        Assert.Single(await GoalsOfAsync(step));
    }

    [Fact]
    public async Task Assign_NothingChosen_SaysWhatIsMissing()
    {
        var (scene, _, step) = await OpenAsync();

        await scene.Browser.SubmitAsync(Form, ("Steps", step.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("Choose at least one goal.", scene.Browser.Text);
        Assert.True(((IHtmlInputElement)scene.Browser.Page.QuerySelector($"#step-{step.PublicId}")!).IsChecked);
    }

    [Fact]
    public async Task Assign_NoStepChosen_SaysSoAtTheList()
    {
        var (scene, goal, _) = await OpenAsync();

        await scene.Browser.SubmitAsync(Form, ("Goals", goal.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Equal("Error: Choose at least one step or service to assign.", scene.Browser.Page.QuerySelector("#Steps-error")!.TextContent);
    }

    [Fact]
    public async Task Assign_GoalRemovedWhileSaving_SaysSoAndLosesNothing()
    {
        var (scene, goal, step) = await OpenAsync();
        var other = await app.CreateGoalAsync(scene.Person, "Still there");
        var rival = await PlanScene.OpenAsync(app);
        await scene.GoAsync("/steps");
        await rival.Browser.OpenAsync($"{scene.Plan}/goals/{goal.PublicId}");
        app.BeforeTheNextSave(() => rival.Browser.SubmitAsync("#remove-form"));

        await AssignAsync(scene.Browser, [step], [goal, other]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains($"The goal “{goal.Words}” was removed in the meantime.", scene.Browser.Text);
        Assert.True(((IHtmlInputElement)scene.Browser.Page.QuerySelector($"#step-{step.PublicId}")!).IsChecked);
        Assert.True(((IHtmlInputElement)scene.Browser.Page.QuerySelector($"#Goals-{other.PublicId}")!).IsChecked);
        Assert.Empty(await GoalsOfAsync(step));
    }

    [Fact]
    public async Task Assign_ClosedGoal_IsRefused()
    {
        var (scene, goal, step) = await OpenAsync();
        await app.QueryAsync(db => db.Goals.Where(row => row.Id == goal.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, GoalStatus.Achieved)));

        await AssignAsync(scene.Browser, [step], [goal]);

        Assert.Contains("is closed. Take it up again first", scene.Browser.Text);
        Assert.Empty(await GoalsOfAsync(step));
    }

    [Fact]
    public async Task Note_Saved_IsShownAndTold()
    {
        var (scene, _, step) = await OpenAsync();
        await scene.GoAsync($"/steps?note={step.PublicId}");
        Assert.Contains("Up to 10,000 characters.", scene.Browser.Text);

        await scene.Browser.SubmitAsync("#note-form", ("Note", "Starts in May"));

        Assert.Contains("Starts in May", scene.Browser.Page.QuerySelector("#Steps")!.TextContent);
        Assert.Equal("Starts in May", (await StoredAsync(step)).Note);
        Assert.Equal([new StepNoteChanged()], await scene.EventsAsync(Subject.Step(step.PublicId)));
    }

    [Theory]
    [InlineData(10_000, HttpStatusCode.OK)]
    [InlineData(10_001, HttpStatusCode.UnprocessableEntity)]
    public async Task Note_AtTheLimit_IsExactAndLosesNothing(int length, HttpStatusCode status)
    {
        var (scene, _, step) = await OpenAsync();
        await scene.GoAsync($"/steps?note={step.PublicId}");

        await scene.Browser.SubmitAsync("#note-form", ("Note", new string('a', length)));

        Assert.Equal(status, scene.Browser.Status);
        Assert.Equal(status == HttpStatusCode.OK ? length : null, (await StoredAsync(step)).Note?.Length);
        Assert.Contains(new string('a', length), scene.Browser.Text);
    }

    [Fact]
    public async Task Note_SavedByAnotherMeanwhile_ShowsBothVersions()
    {
        var (scene, _, step) = await OpenAsync();
        var other = await PlanScene.OpenAsync(app);
        foreach (var browser in new[] { scene.Browser, other.Browser })
        {
            await browser.OpenAsync($"{scene.Plan}/steps?note={step.PublicId}");
        }

        await other.Browser.SubmitAsync("#note-form", ("Note", "Theirs"));
        await scene.Browser.SubmitAsync("#note-form", ("Note", "Mine"));
        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Contains("Theirs", scene.Browser.Text);
        await scene.Browser.SubmitAsync("#note-form");

        Assert.Equal("Mine", (await StoredAsync(step)).Note);
    }

    [Fact]
    public async Task Remove_StepAddedByMistake_LeavesThePlan()
    {
        var (scene, goal, step) = await OpenAsync();
        var assigned = await app.CreateStepAsync(scene.Enrollment, "OST", null, goal);
        await scene.GoAsync($"/steps/{assigned.PublicId}");
        Assert.Null(scene.Browser.Page.QuerySelector("#remove-form"));
        await scene.Browser.ForgeAsync($"{scene.Plan}/steps/{assigned.PublicId}/remove");
        Assert.Contains("Unassign it first.", scene.Browser.Text);

        await scene.GoAsync($"/steps/{step.PublicId}");
        await scene.Browser.SubmitAsync("#remove-form");

        Assert.Null(scene.Browser.Page.QuerySelector("#Steps"));
        Assert.NotNull((await StoredAsync(step)).RemovedAt);
        Assert.Null((await StoredAsync(assigned)).RemovedAt);
        Assert.Equal([new StepRemoved()], await scene.EventsAsync(Subject.Step(step.PublicId)));
    }

    [Fact]
    public async Task List_Totals_CountDaysAndDollarsOnce()
    {
        var (scene, goal, _) = await OpenAsync();
        var second = await app.CreateGoalAsync(scene.Person, "Second goal");
        await StepAsync(scene, "OST", "06/01/2026", "06/10/2026", 300m, StepStatus.Planned, goal, second);
        await StepAsync(scene, "TUTOR", "06/05/2026", "06/14/2026", 50m, StepStatus.OfferedButDeclined, goal);
        await StepAsync(scene, "NEEDS", "06/20/2026", "06/20/2026", null, StepStatus.Planned, goal);
        await StepAsync(scene, "RAP", "07/01/2026", "07/31/2026", 120m, StepStatus.Cancelled, goal);
        await scene.GoAsync("/steps");

        var totals = scene.Browser.Page.QuerySelector("section[aria-labelledby=totals-title]")!.TextContent;
        Assert.Contains("15", totals, StringComparison.Ordinal);
        Assert.Contains("1 item has no end date", totals, StringComparison.Ordinal);
        Assert.Contains("$300.00", totals, StringComparison.Ordinal);
        Assert.Contains("$120.00", totals, StringComparison.Ordinal);
        Assert.Contains("$50.00", totals, StringComparison.Ordinal);
        Assert.Equal(2, scene.Browser.Text.Split("$300.00 of it shared with other goals").Length - 1);
    }

    [Fact]
    public async Task StepOfAnotherArea_IsSeenButClosed()
    {
        var (scene, goal, _) = await OpenAsync();
        var elsewhere = await app.CreateEnrollmentAsync(scene.Person, EnrollmentStatus.Enrolled, traits => traits with { Lwia = 7, Program = WorkforceProgram.Youth });
        var theirs = await app.CreateStepAsync(elsewhere, "RAP");
        await scene.GoAsync("/steps");
        Assert.Contains("Registered Apprenticeship Program", scene.Browser.Text);
        Assert.Null(scene.Browser.Page.QuerySelector($"#step-{theirs.PublicId}"));

        Assert.Equal(HttpStatusCode.NotFound, (await scene.GoAsync($"/steps/{theirs.PublicId}")).Status);
        await scene.GoAsync("/steps");
        await AssignAsync(scene.Browser, [theirs], [goal]);

        Assert.Equal(HttpStatusCode.NotFound, scene.Browser.Status);
        Assert.Equal(2, (await app.AccessAsync(AccessKind.RefusedOutOfScope, theirs.PublicId)).Count);
        Assert.Empty(await GoalsOfAsync(theirs));
    }

    [Fact]
    public async Task EveryPost_Stranger_IsNotFoundAndLogged()
    {
        var (scene, goal, step) = await OpenAsync();

        await scene.AssertClosedToStrangersAsync(
            ("/steps/assign", [("Steps", step.PublicId.ToString()), ("Goals", goal.PublicId.ToString())]),
            ($"/steps/{step.PublicId}/note", [("Note", "Not theirs"), ("Version", "0")]),
            ($"/steps/{step.PublicId}/unassign", [("goal", goal.PublicId.ToString())]),
            ($"/steps/{step.PublicId}/remove", []));
        Assert.Empty(await GoalsOfAsync(step));
    }

    private async Task<(PlanScene Scene, Goal Goal, Step Step)> OpenAsync()
    {
        var scene = await PlanScene.OpenAsync(app);
        var goal = await app.CreateGoalAsync(scene.Person);
        var step = await app.CreateStepAsync(scene.Enrollment);
        await scene.GoAsync("/steps");
        return (scene, goal, step);
    }

    private static Task<Browser> AssignAsync(Browser browser, Step[] steps, Goal[] goals) => browser.SubmitAsync(
        Form, [.. steps.Select(step => ("Steps", (string?)step.PublicId.ToString())), .. goals.Select(goal => ("Goals", (string?)goal.PublicId.ToString()))]);

    private Task<Step> StepAsync(PlanScene scene, string service, string from, string until, decimal? dollars, StepStatus status, params Goal[] goals) =>
        app.CreateStepAsync(scene.Enrollment, service, step =>
        {
            (step.ScheduledStart, step.ScheduledEnd) = (Domain.Dates.TypedDate.Read(from), Domain.Dates.TypedDate.Read(until));
            (step.Dollars, step.Status) = (dollars, status);
        }, goals);

    private Task<List<long>> GoalsOfAsync(Step step) =>
        app.QueryAsync(db => db.Set<StepGoal>().Where(link => link.StepId == step.Id).Select(link => link.GoalId).Order().ToListAsync());

    private Task<Step> StoredAsync(Step step) => app.QueryAsync(db => db.Steps.SingleAsync(row => row.Id == step.Id));
}
