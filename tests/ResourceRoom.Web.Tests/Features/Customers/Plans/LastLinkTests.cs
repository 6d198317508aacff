using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>A supportive service that has begun keeps a goal or a barrier, whichever page would take its last one.</summary>
public sealed class LastLinkTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData(StepStatus.Planned, true)]
    [InlineData(StepStatus.InProgress, false)]
    [InlineData(StepStatus.Completed, false)]
    public async Task RemoveGoal_LastOfASupportiveService_IsRefusedOnceItHasBegun(StepStatus status, bool isRemoved)
    {
        var scene = await EditScene.OpenAsync(app, "TRANSPORT", step => step.Status = status);
        await scene.Scene.GoAsync($"/goals/{scene.Goal.PublicId}");

        await scene.Browser.SubmitAsync("#remove-form");

        Assert.Equal(isRemoved, scene.Browser.Text.Contains("Goal removed.", StringComparison.Ordinal));
        Assert.Equal(!isRemoved, scene.Browser.Status == HttpStatusCode.UnprocessableEntity && scene.Browser.Text.Contains("has begun and would be for no goal and no barrier", StringComparison.Ordinal));
        Assert.Equal(isRemoved ? 0 : 1, (await scene.StoredAsync()).Goals.Count);
        Assert.Equal(isRemoved, await app.QueryAsync(db => db.Goals.AnyAsync(row => row.Id == scene.Goal.Id && row.RemovedAt != null)));
    }

    [Fact]
    public async Task Unassign_LastGoal_IsRefusedUntilThereIsABarrier()
    {
        var scene = await EditScene.OpenAsync(app, "TRANSPORT", step => step.Status = StepStatus.InProgress);
        await UnassignAsync(scene);
        Assert.Contains("Not unassigned: this supportive service has begun", scene.Browser.Text);
        Assert.Single((await scene.StoredAsync()).Goals);
        await LinkAsync(scene, await scene.BarrierAsync());

        await UnassignAsync(scene);

        Assert.Contains("Step unassigned from the goal.", scene.Browser.Text);
        Assert.Empty((await scene.StoredAsync()).Goals);
    }

    [Fact]
    public async Task RemoveBarrier_LastOfASupportiveService_IsRefusedAndNamesIt()
    {
        var scene = await EditScene.OpenAsync(app, "TRANSPORT", step => step.Status = StepStatus.InProgress);
        var barrier = await scene.BarrierAsync();
        await LinkAsync(scene, barrier);
        await UnassignAsync(scene);
        await scene.Scene.GoAsync($"/barriers/{barrier.PublicId}");

        await scene.Browser.SubmitAsync("#remove-form");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        var name = await app.QueryAsync(db => db.PlanServices.Where(row => row.Code == "TRANSPORT").Select(row => row.Name).SingleAsync());
        Assert.Contains($"Not removed: {name} has begun and would be for no goal and no barrier of the plan.", scene.Browser.Text);
        Assert.Single((await scene.StoredAsync()).Barriers);
        Assert.Empty(await scene.Scene.EventsAsync(Subject.Barrier(barrier.PublicId)));
    }

    private Task<StepBarrier> LinkAsync(EditScene scene, PlanBarrier barrier) => app.ArrangeAsync((_, db) =>
        Task.FromResult(db.Set<StepBarrier>().Add(new StepBarrier { StepId = scene.Step.Id, BarrierId = barrier.Id }).Entity));

    private static async Task UnassignAsync(EditScene scene)
    {
        await scene.Scene.GoAsync("");
        await scene.Browser.ForgeAsync($"{scene.Address}/unassign", ("goal", scene.Goal.PublicId.ToString()));
    }
}
