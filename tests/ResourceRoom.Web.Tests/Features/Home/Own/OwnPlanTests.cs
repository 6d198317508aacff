using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Customers.Messages;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Home.Own;

public sealed class OwnPlanTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Plan_Customer_ShowsAssignedStepsInPlainWordsAndNothingForStaff()
    {
        var scene = await MessageScene.OpenAsync(app);
        var goal = await app.CreateGoalAsync(scene.Person, "Work as a welder");
        var shown = await app.CreateStepAsync(scene.Enrollment, "TRANSPORT", step =>
        {
            (step.Dollars, step.Note, step.Status) = (120.50m, "Staff think of the bus", StepStatus.InProgress);
            (step.Provider, step.ActualStart, step.ScheduledEnd) = ("City Transit", new DateOnly(2026, 2, 1), new DateOnly(2026, 4, 1));
        }, goal);
        await app.CreateStepAsync(scene.Enrollment, "MENTOR");
        await app.CreateStepAsync(scene.Enrollment, "TUTOR", step => step.WithdrawnAt = scene.Person.CreatedAt, goal);
        await app.CreateStepAsync(scene.Enrollment, "FINLIT", step => step.RemovedAt = scene.Person.CreatedAt, goal);
        await app.CreatePlanAsync(scene.Person, scene.Enrollment);
        var customer = await app.SignInAsync(await app.CreateCustomerAccountAsync(scene.Person));
        var names = await app.QueryAsync(db => db.PlanServices.Where(row => row.Code == "MENTOR" || row.Code == "TUTOR" || row.Code == "FINLIT").Select(row => row.Name).ToListAsync());

        foreach (var path in new[] { "/my-dashboard", "/my-plan" })
        {
            await customer.OpenAsync(path);
            Assert.Contains("Work as a welder", customer.Text);
            Assert.Contains("nder way", customer.Text);
            Assert.Contains("02/01/2026 to 04/01/2026", customer.Text);
            Assert.Contains($"{scene.Planner.DisplayName}, career planner", customer.Text);
            Assert.All([.. names, "$", "120", "Staff think", "Transportation barrier", "Reads well"], secret => Assert.DoesNotContain(secret, customer.Page.QuerySelector("main")!.TextContent));
        }

        Assert.Contains("City Transit", customer.Text);
        Assert.NotNull(customer.Page.QuerySelector($"form[action='/my-plan/steps/{shown.PublicId}/done']"));
        Assert.NotNull(customer.Page.QuerySelector("button[data-print]"));
    }

    [Fact]
    public async Task MarkDone_OwnStep_KeepsDayEventAndTellsThePlanner()
    {
        var (scene, step, customer) = await OpenAsync();

        await customer.SubmitAsync(FormOf(step), ("On", "02/20/2026"));

        Assert.Contains("marked as done. Your planner will confirm it.", customer.Text);
        Assert.Equal(new DateOnly(2026, 2, 20), (await StepAsync(step)).MarkedDoneOn);
        Assert.Equal(new StepMarkedDone(new DateOnly(2026, 2, 20)), Assert.Single(await app.EventsAsync<StepMarkedDone>(step.PublicId)).Read());
        await scene.Browser.OpenAsync("/inbox");
        Assert.Contains("A customer marked a step as done", scene.Browser.Text);
        await scene.Browser.OpenAsync(scene.Browser.Page.QuerySelector("tbody th a")!.GetAttribute("href")!);
        Assert.Equal($"{scene.Customer}/plan/steps/{step.PublicId}", scene.Browser.Path);
        Assert.Contains("The customer marked this step as done on 02/20/2026", scene.Browser.Text);
        Assert.Contains("02/20/2026", scene.Browser.Text);
    }

    [Fact]
    public async Task TakeBack_Unconfirmed_ClearsTheDayAndWhatNobodyRead()
    {
        var (scene, step, customer) = await OpenAsync();
        await customer.SubmitAsync(FormOf(step), ("On", "02/20/2026"));

        await customer.SubmitAsync($"form[action='/my-plan/steps/{step.PublicId}/done/undo']");

        Assert.Contains("is not marked as done any more.", customer.Text);
        Assert.Null((await StepAsync(step)).MarkedDoneOn);
        Assert.Single(await app.EventsAsync<StepDoneTakenBack>(step.PublicId));
        Assert.Empty(await app.QueryAsync(db => db.InboxItems.Where(item => item.ParticipantId == scene.Person.Id && item.Kind == InboxKind.StepDone).ToListAsync()));
    }

    [Theory]
    [InlineData("03/02/2026", true)]
    [InlineData("03/03/2026", false)]
    [InlineData("02/29/2026", false)]
    [InlineData("", false)]
    public async Task MarkDone_EachDay_IsNotInTheFuture(string day, bool isSaved)
    {
        var (_, step, customer) = await OpenAsync();
        Assert.Equal(new DateOnly(2026, 3, 2), app.Today);

        await customer.SubmitAsync(FormOf(step), ("On", day));

        Assert.Equal(isSaved, (await StepAsync(step)).MarkedDoneOn is not null);
        Assert.Equal(isSaved, !customer.Text.Contains("Not saved.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("02/01/2026", true)]
    [InlineData("01/31/2026", false)]
    [InlineData("01/01/1900", false)]
    public async Task MarkDone_EachDay_IsNotBeforeTheStepBegan(string day, bool isSaved)
    {
        var (_, step, customer) = await OpenAsync();
        await app.ChangeStepAsync(step, row => (row.Status, row.ActualStart) = (StepStatus.InProgress, new DateOnly(2026, 2, 1)));

        await customer.SubmitAsync(FormOf(step), ("On", day));

        Assert.Equal(isSaved, (await StepAsync(step)).MarkedDoneOn is not null);
        Assert.Equal(isSaved, !customer.Text.Contains("That day is before this step began.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StepStatus.Completed)]
    [InlineData(StepStatus.Cancelled)]
    [InlineData(StepStatus.OfferedButDeclined)]
    public async Task MarkDone_SettledMeanwhile_IsRefused(StepStatus status)
    {
        var (_, step, customer) = await OpenAsync();
        await app.ChangeStepAsync(step, row => row.Status = status);

        await customer.SubmitAsync(FormOf(step), ("On", "02/20/2026"));

        Assert.Contains("This step is settled already.", customer.Text);
        Assert.Null((await StepAsync(step)).MarkedDoneOn);
    }

    [Fact]
    public async Task MarkDone_EnrollmentClosedMeanwhile_IsRefused()
    {
        var (scene, step, customer) = await OpenAsync();
        await app.CloseAsync(scene.Enrollment);

        await customer.SubmitAsync(FormOf(step), ("On", "02/20/2026"));

        Assert.Contains("can’t be changed any more", customer.Text);
        Assert.Null((await StepAsync(step)).MarkedDoneOn);
    }

    [Fact]
    public async Task EveryOwnAddress_OtherCustomersStep_IsNotFoundAndLogged()
    {
        var (_, step, _) = await OpenAsync();
        var other = await MessageScene.OpenAsync(app);
        var unassigned = await app.CreateStepAsync(other.Enrollment, "FINLIT");
        var account = await app.CreateCustomerAccountAsync(other.Person);
        var browser = await app.SignInAsync(account);
        foreach (var target in new[] { step, unassigned })
        {
            foreach (var path in new[] { "done", "done/undo" })
            {
                await browser.OpenAsync("/my-plan");
                await browser.ForgeAsync($"/my-plan/steps/{target.PublicId}/{path}", ("On", "02/20/2026"));
                Assert.Equal(HttpStatusCode.NotFound, browser.Status);
            }

            Assert.Null((await StepAsync(target)).MarkedDoneOn);
            Assert.Equal(2, (await app.AccessAsync(AccessKind.RefusedOutOfScope, target.PublicId)).Count(line => line.AccountId == account.Id));
        }
    }

    [Fact]
    public async Task OwnAddresses_AccountWithoutRecord_AreNotFound()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/my-dashboard")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/my-plan")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/my-messages")).Status);
        await browser.OpenAsync("/inbox");
        await browser.ForgeAsync("/my-messages", ("Text", "Hello"), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString()));
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task StaffAddresses_OfTheOwnRecord_AreForbidden()
    {
        var (scene, step, customer) = await OpenAsync();
        foreach (var path in new[] { "", "/plan", "/plan/goals", "/plan/steps", $"/plan/steps/{step.PublicId}", "/case-notes", "/case-notes/new", "/messages" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await customer.OpenAsync($"{scene.Customer}{path}")).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await customer.OpenAsync($"/participants/{scene.Person.PublicId}")).Status);
    }

    [Fact]
    public async Task OwnRecord_AccountMovedByAMergeAndBack_FollowsAtOnce()
    {
        var (first, second) = (await MessageScene.OpenAsync(app), await MessageScene.OpenAsync(app));
        await app.CreateGoalAsync(first.Person, "Bake bread");
        await app.CreateGoalAsync(second.Person, "Weld steel");
        var account = await app.CreateCustomerAccountAsync(first.Person);
        var browser = await app.SignInAsync(account);
        foreach (var (person, words, others) in new[] { (second.Person, "Weld steel", "Bake bread"), (first.Person, "Bake bread", "Weld steel") })
        {
            await app.QueryAsync(db => db.Users.Where(row => row.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ParticipantId, person.Id)));
            await browser.OpenAsync("/my-plan");
            Assert.Contains(words, browser.Text);
            Assert.DoesNotContain(others, browser.Text);
        }
    }

    private static string FormOf(Step step) => $"form[action='/my-plan/steps/{step.PublicId}/done']";

    private async Task<(MessageScene Scene, Step Step, Browser Customer)> OpenAsync()
    {
        var scene = await MessageScene.OpenAsync(app);
        var step = await app.CreateStepAsync(scene.Enrollment, "MENTOR", change: null, await app.CreateGoalAsync(scene.Person));
        var customer = await app.SignInAsync(await app.CreateCustomerAccountAsync(scene.Person));
        await customer.OpenAsync("/my-plan");
        return (scene, step, customer);
    }

    private Task<Step> StepAsync(Step step) => app.QueryAsync(db => db.Steps.SingleAsync(row => row.Id == step.Id));
}
