using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>2. Goals.</summary>
public sealed class GoalTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Add_Goal_IsListedAndTold()
    {
        var scene = await PlanScene.OpenAsync(app, "/goals/new");
        await scene.Browser.SubmitAsync("form[action$='/new']", ("Kind", "Education"), ("Words", "Finish school"), ("TargetOn", "06/30/2027"));

        Assert.Contains("Finish school", scene.Browser.Text);
        var goal = await app.QueryAsync(db => db.Goals.Include(row => row.Statuses).SingleAsync(row => row.ParticipantId == scene.Person.Id));
        Assert.Equal((GoalKind.Education, "Finish school", new DateOnly(2027, 6, 30), GoalStatus.Active), (goal.Kind, goal.Words, goal.TargetOn!.Value, goal.Status));
        Assert.Equal(GoalStatus.Active, Assert.Single(goal.Statuses).Status);
        Assert.Equal([new GoalAdded(scene.Person.PublicId, GoalKind.Education, goal.TargetOn)], await scene.EventsAsync(Subject.Goal(goal.PublicId)));
    }

    [Fact]
    public async Task Add_WordsTooLong_SpeaksOfTheGoal()
    {
        var scene = await PlanScene.OpenAsync(app, "/goals/new");

        await scene.Browser.SubmitAsync("form[action$='/new']", ("Kind", "Education"), ("Words", new string('w', 10_000)));

        Assert.Equal("Error: The goal can be up to 500 characters (you entered 10000).", scene.Browser.Page.QuerySelector("#Words-error")!.TextContent);
        Assert.Empty(await app.QueryAsync(db => db.Goals.Where(row => row.ParticipantId == scene.Person.Id).ToListAsync()));
    }

    [Fact]
    public async Task Change_SavedByAnotherMeanwhile_ShowsBothVersions()
    {
        var (scene, goal) = await OpenAsync();
        var other = await PlanScene.OpenAsync(app);
        await other.Browser.OpenAsync(scene.Browser.Path);
        await other.Browser.SubmitAsync("#goal-form", ("Words", "Theirs"));

        await scene.Browser.SubmitAsync("#goal-form", ("Words", "Mine"));
        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Contains("Dana CaseManager saved this goal", scene.Browser.Text);
        Assert.Contains("Theirs", scene.Browser.Text);
        Assert.Equal("Mine", ((IHtmlTextAreaElement)scene.Browser.Page.QuerySelector("#Words")!).Value.Trim());
        await scene.Browser.SubmitAsync("#goal-form");

        Assert.Equal("Mine", (await StoredAsync(goal)).Words);
        Assert.Equal(2, (await app.EventsAsync<GoalChanged>(goal.PublicId)).Count);
    }

    [Fact]
    public async Task CloseAsAchieved_OpenStep_IsRefusedNamingIt()
    {
        var (scene, goal) = await OpenAsync();
        await app.CreateStepAsync(scene.Enrollment, "OST", step => step.Status = StepStatus.Completed, goal);
        var open = await app.CreateStepAsync(scene.Enrollment, "TRANSPORT", step => step.Status = StepStatus.InProgress, goal);
        await app.CreateStepAsync(scene.Enrollment, "MENTOR");

        await scene.Browser.SubmitAsync("#achieved-form");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        var link = Assert.Single(scene.Browser.Page.QuerySelectorAll("#in-the-way a"));
        Assert.Equal(("Support Service - Transportation", $"{scene.Plan}/steps/{open.PublicId}"), (link.TextContent, link.GetAttribute("href")));
        Assert.Equal(GoalStatus.Active, (await StoredAsync(goal)).Status);
    }

    [Fact]
    public async Task Status_AchievedDroppedAndAgain_KeepsHistory()
    {
        var (scene, goal) = await OpenAsync();
        await scene.Browser.SubmitAsync("#achieved-form");
        await scene.Browser.SubmitAsync("#again-form", ("Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        await scene.Browser.SubmitAsync("#again-form", ("Reason", "Lost the job"));
        await scene.Browser.SubmitAsync("#drop-form", ("Reason", "Moved away"));

        var row = await StoredAsync(goal);
        Assert.Equal(GoalStatus.Dropped, row.Status);
        Assert.Equal(
            [(GoalStatus.Active, null), (GoalStatus.Achieved, null), (GoalStatus.Active, "Lost the job"), (GoalStatus.Dropped, "Moved away")],
            row.Statuses.OrderBy(line => line.Id).Select(line => (line.Status, line.Reason)));
        Assert.Equal(
            [new GoalStatusChanged(GoalStatus.Active, GoalStatus.Achieved, null), new GoalStatusChanged(GoalStatus.Achieved, GoalStatus.Active, "Lost the job"), new GoalStatusChanged(GoalStatus.Active, GoalStatus.Dropped, "Moved away")],
            await scene.EventsAsync(Subject.Goal(goal.PublicId)));
        Assert.Contains("Dropped by Dana CaseManager: Moved away", scene.Browser.Text);
    }

    [Fact]
    public async Task Remove_Goal_LeavesItsStepsUnassigned()
    {
        var (scene, goal) = await OpenAsync();
        var other = await app.CreateGoalAsync(scene.Person, "Another goal");
        var alone = await app.CreateStepAsync(scene.Enrollment, "OST", null, goal);
        await app.CreateStepAsync(scene.Enrollment, "TRANSPORT", null, goal, other);
        await scene.Browser.OpenAsync(scene.Browser.Path);
        Assert.Contains("1 step serves this goal alone.", scene.Browser.Text);

        await scene.Browser.SubmitAsync("#remove-form");
        await scene.GoAsync("/steps");

        Assert.Contains("Occupational Skills Training", scene.Browser.Page.QuerySelector("#Steps")!.TextContent);
        Assert.DoesNotContain("Transportation", scene.Browser.Page.QuerySelector("#Steps")!.TextContent);
        Assert.DoesNotContain($"Steps for: {goal.Words}", scene.Browser.Text);
        Assert.Equal([new GoalRemoved(2)], await scene.EventsAsync(Subject.Goal(goal.PublicId)));
        Assert.Equal([new StepUnassigned(goal.PublicId)], await scene.EventsAsync(Subject.Step(alone.PublicId)));
        Assert.NotNull((await StoredAsync(goal)).RemovedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.GoAsync($"/goals/{goal.PublicId}")).Status);
    }

    [Fact]
    public async Task EveryPost_Stranger_IsNotFoundAndLogged()
    {
        var (scene, goal) = await OpenAsync();

        await scene.AssertClosedToStrangersAsync(
            ("/goals/new", [("Kind", "Other"), ("Words", "Not theirs")]),
            ($"/goals/{goal.PublicId}", [("Kind", "Other"), ("Words", "Not theirs"), ("Version", "0")]),
            ($"/goals/{goal.PublicId}/status", [("Status", "Achieved")]),
            ($"/goals/{goal.PublicId}/remove", []));
        Assert.Equal(goal.Words, (await StoredAsync(goal)).Words);
    }

    [Fact]
    public async Task Post_GoalOfAnotherCustomer_IsNotFound()
    {
        var (scene, _) = await OpenAsync();
        var (_, foreign) = await OpenAsync();

        await scene.Browser.ForgeAsync($"{scene.Plan}/goals/{foreign.PublicId}/status", ("Status", "Achieved"));

        Assert.Equal(HttpStatusCode.NotFound, scene.Browser.Status);
        Assert.Equal(GoalStatus.Active, (await StoredAsync(foreign)).Status);
    }

    private async Task<(PlanScene Scene, Goal Goal)> OpenAsync()
    {
        var scene = await PlanScene.OpenAsync(app);
        var goal = await app.CreateGoalAsync(scene.Person);
        await scene.GoAsync($"/goals/{goal.PublicId}");
        return (scene, goal);
    }

    private Task<Goal> StoredAsync(Goal goal) => app.QueryAsync(db => db.Goals.Include(row => row.Statuses).SingleAsync(row => row.Id == goal.Id));
}
