using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Customers.Messages;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Home.Own;

/// <summary>A customer confirms the plan. Today is 03/02/2026.</summary>
public sealed class ConfirmPlanTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#confirm-form";

    [Fact]
    public async Task Confirm_OwnPlan_FreezesItAndTellsThePlanner()
    {
        var (scene, _, customer) = await OpenAsync();
        Assert.Contains("Do you agree with this plan?", customer.Text);

        await customer.SubmitAsync(Form);

        Assert.Contains("You confirmed your plan.", customer.Text);
        Assert.Contains("You confirmed your plan on 03/02/2026.", customer.Text);
        Assert.Null(customer.Page.QuerySelector(Form));
        var signed = Assert.Single(await SignedAsync(scene));
        Assert.Equal((SignedHow.ConfirmedByCustomer, app.Today), (signed.How, signed.SignedOn));
        Assert.Equal(["Work as a welder"], PlanDocument.Read(signed.Content).Goals.Select(goal => goal.Words));
        Assert.Equal(
            new PlanSigned(signed.PublicId, SignedHow.ConfirmedByCustomer, app.Today),
            Assert.Single(await app.EventsAsync<PlanSigned>(scene.Person.PublicId)).Read());
        await scene.Browser.OpenAsync("/inbox");
        await scene.Browser.OpenAsync(scene.Browser.Page.QuerySelector("tbody th a")!.GetAttribute("href")!);
        Assert.Equal($"{scene.Customer}/plan/review", scene.Browser.Path);
        Assert.Contains("Confirmed by the customer on 03/02/2026.", scene.Browser.Text);
        Assert.Contains("which shows customers no assessments, barriers, notes, or dollar values", scene.Browser.Text);
    }

    [Fact]
    public async Task Confirm_ChangedAfterwards_IsAskedAgain()
    {
        var (scene, step, customer) = await OpenAsync();
        await customer.SubmitAsync(Form);
        await ChangeAsync(step, row => row.Status = StepStatus.InProgress);
        Assert.Null((await customer.OpenAsync("/my-plan")).Page.QuerySelector(Form));

        await ChangeAsync(step, row => row.ScheduledEnd = new DateOnly(2026, 6, 1));

        Assert.Contains("Please look through your plan and confirm it.", (await customer.OpenAsync("/my-dashboard")).Text);
        await customer.OpenAsync("/my-plan");
        Assert.Contains("You confirmed your plan on 03/02/2026. It has changed since then.", customer.Text);
        await customer.SubmitAsync(Form);
        Assert.Equal(2, (await SignedAsync(scene)).Count);
        Assert.Single(await app.QueryAsync(db => db.InboxItems.Where(item => item.ParticipantId == scene.Person.Id && item.Kind == InboxKind.PlanConfirmed).ToListAsync()));
    }

    [Fact]
    public async Task Confirm_PlanChangedMeanwhile_ShowsItAgainAndSavesNothing()
    {
        var (scene, step, customer) = await OpenAsync();
        await ChangeAsync(step, row => row.ScheduledEnd = new DateOnly(2026, 6, 1));

        await customer.SubmitAsync(Form);

        Assert.Equal(HttpStatusCode.Conflict, customer.Status);
        Assert.Contains("Your plan was changed after you opened this page.", customer.Text);
        Assert.Empty(await SignedAsync(scene));
        Assert.Empty(await app.QueryAsync(db => db.InboxItems.Where(item => item.ParticipantId == scene.Person.Id).ToListAsync()));
        await customer.SubmitAsync(Form);
        Assert.Single(await SignedAsync(scene));
    }

    [Fact]
    public async Task Confirm_SameFormTwice_IsOneVersion()
    {
        var (scene, _, customer) = await OpenAsync();
        var form = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)customer.Page.QuerySelector(Form)!).ToList();

        await customer.PostAsync("/my-plan/confirm", form);
        await customer.PostAsync("/my-plan/confirm", form);

        Assert.Contains("You confirmed your plan on 03/02/2026.", customer.Text);
        Assert.Single(await SignedAsync(scene));
    }

    [Fact]
    public async Task Confirm_WithoutGoalOrOpenEnrollment_IsNotOffered()
    {
        var scene = await MessageScene.OpenAsync(app);
        var customer = await app.SignInAsync(await app.CreateCustomerAccountAsync(scene.Person));
        Assert.Null((await customer.OpenAsync("/my-plan")).Page.QuerySelector(Form));

        var (closed, _, other) = await OpenAsync();
        var form = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)other.Page.QuerySelector(Form)!).ToList();
        await app.ArrangeAsync(async (_, db) => (await db.Enrollments.SingleAsync(row => row.Id == closed.Enrollment.Id)).Status = EnrollmentStatus.Closed);
        await app.QueryAsync(db => db.Participants.Where(row => row.Id == closed.Person.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsRegistered, false)));
        await other.PostAsync("/my-plan/confirm", form);

        Assert.Contains("can’t be confirmed right now", other.Text);
        Assert.Empty(await SignedAsync(closed));
    }

    [Fact]
    public async Task Confirm_StaffOrAccountWithoutRecord_IsRefused()
    {
        var withoutRecord = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));
        await withoutRecord.OpenAsync("/inbox");
        await withoutRecord.ForgeAsync("/my-plan/confirm", ("Mark", "x"), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString()));
        Assert.Equal(HttpStatusCode.NotFound, withoutRecord.Status);

        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync("/inbox");
        await scene.Browser.ForgeAsync("/my-plan/confirm", ("Mark", "x"));
        Assert.Equal(HttpStatusCode.Forbidden, scene.Browser.Status);
    }

    private async Task<(MessageScene Scene, Step Step, Browser Customer)> OpenAsync()
    {
        var scene = await MessageScene.OpenAsync(app);
        var goal = await app.CreateGoalAsync(scene.Person, "Work as a welder");
        var step = await app.CreateStepAsync(scene.Enrollment, "TRANSPORT", change: null, goal);
        var customer = await app.SignInAsync(await app.CreateCustomerAccountAsync(scene.Person));
        await customer.OpenAsync("/my-plan");
        return (scene, step, customer);
    }

    private Task<List<SignedPlan>> SignedAsync(MessageScene scene) =>
        app.QueryAsync(db => db.SignedPlans.Where(row => row.ParticipantId == scene.Person.Id).OrderBy(row => row.Id).ToListAsync());

    private Task<Step> ChangeAsync(Step step, Action<Step> change) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Steps.SingleAsync(one => one.Id == step.Id);
        change(row);
        return row;
    });
}
