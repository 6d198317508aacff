using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>3. Add Steps/Services: adding.</summary>
public sealed class AddStepTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Mentor = "form:has(#add-MENTOR)";

    [Fact]
    public async Task Add_Service_BecomesPlannedAndUnassigned()
    {
        var scene = await PlanScene.OpenAsync(app, "/steps");
        Assert.Contains("No data available", scene.Browser.Text);
        Assert.Contains("Showing 0 to 0 of 0 entries", scene.Browser.Text);
        await scene.GoAsync("/steps/add");

        await scene.Browser.SubmitAsync(Mentor);

        Assert.Contains("Adult Mentoring added to the plan.", scene.Browser.Text);
        Assert.Contains("In the plan", scene.Browser.Text);
        var step = Assert.Single(await StepsAsync(scene));
        Assert.Equal((scene.Enrollment.Id, "MENTOR", StepStatus.Planned), (step.EnrollmentId, step.Service.Code, step.Status));
        Assert.Equal(StepStatus.Planned, Assert.Single(step.Statuses).Status);
        Assert.Equal([new StepAdded(scene.Person.PublicId, scene.Enrollment.PublicId, "MENTOR")], await scene.EventsAsync(Subject.Step(step.PublicId)));
        await scene.GoAsync("/steps");
        Assert.Contains("Adult Mentoring", scene.Browser.Page.QuerySelector("#Steps")!.TextContent);
        Assert.Contains("Showing 1 to 1 of 1 entry", scene.Browser.Text);
    }

    [Fact]
    public async Task Add_SameFormTwice_AddsOnceAndOnPurposeTwice()
    {
        var scene = await PlanScene.OpenAsync(app, "/steps/add");
        var form = Browser.Fields((IHtmlFormElement)scene.Browser.Page.QuerySelector(Mentor)!);
        await scene.Browser.PostAsync($"{scene.Plan}/steps/add", form);
        await scene.Browser.PostAsync($"{scene.Plan}/steps/add", form);
        Assert.Contains("Adult Mentoring added to the plan.", scene.Browser.Text);
        Assert.Single(await StepsAsync(scene));

        await scene.Browser.SubmitAsync(Mentor);

        Assert.Equal(2, (await StepsAsync(scene)).Count);
        Assert.Contains("In the plan 2 times", scene.Browser.Text);
    }

    [Fact]
    public async Task Add_TwoPlannersAtOnce_SecondSeesFirstAndChooses()
    {
        var scene = await PlanScene.OpenAsync(app, "/steps/add");
        var other = await PlanScene.OpenAsync(app);
        await other.Browser.OpenAsync($"{scene.Plan}/steps/add");

        await Task.WhenAll(scene.Browser.SubmitAsync(Mentor), other.Browser.SubmitAsync(Mentor));

        Assert.Single(await StepsAsync(scene));
        var second = Assert.Single(new[] { scene.Browser, other.Browser }, browser => browser.Text.Contains("just added Adult Mentoring to this plan", StringComparison.Ordinal));
        await second.SubmitAsync(Mentor);
        Assert.Equal(2, (await StepsAsync(scene)).Count);
    }

    [Theory]
    [InlineData("FollowUp", "", 6)]
    [InlineData("Training", "skills", 3)]
    [InlineData("", "child care", 1)]
    [InlineData("Career", "nothing like it", 0)]
    public async Task List_Filter_ShowsWhatMatches(string category, string search, int count)
    {
        var scene = await PlanScene.OpenAsync(app, $"/steps/add?category={category}&search={search}");

        Assert.Equal(count, scene.Browser.Page.QuerySelectorAll("#add-step-list tbody tr").Length);
        Assert.Contains(count == 1 ? "Showing 1 to 1 of 1 entry" : $"Showing {Math.Min(1, count)} to {count} of {count} entries", scene.Browser.Text);
    }

    [Fact]
    public async Task Add_RetiredService_IsRefused()
    {
        var scene = await PlanScene.OpenAsync(app, "/steps/add");
        var form = Browser.Fields((IHtmlFormElement)scene.Browser.Page.QuerySelector("form:has(#add-OTHERFOLLOW)")!);
        await RetireAsync(app.Today);
        try
        {
            await scene.Browser.PostAsync($"{scene.Plan}/steps/add", form);
        }
        finally
        {
            await RetireAsync(null);
        }

        Assert.Contains("This service is no longer offered.", scene.Browser.Text);
        Assert.Empty(await StepsAsync(scene));
    }

    [Fact]
    public async Task Add_ClosedEnrollment_IsRefused()
    {
        var scene = await PlanScene.OpenAsync(app, "/steps/add");
        var form = Browser.Fields((IHtmlFormElement)scene.Browser.Page.QuerySelector(Mentor)!);
        await app.CloseAsync(scene.Enrollment);

        await scene.Browser.PostAsync($"{scene.Plan}/steps/add", form);

        Assert.Contains("This enrollment was closed. Nothing of it can be added or changed.", scene.Browser.Text);
        Assert.Contains("Nothing can be added to a closed enrollment.", scene.Browser.Text);
        Assert.Empty(await StepsAsync(scene));
    }

    [Theory]
    [InlineData("MENTOR", true)]
    [InlineData("TRANSPORT", true)]
    [InlineData("OST", false)]
    [InlineData("IEP", false)]
    public async Task Add_AfterExit_TakesFollowUpAndSupportiveServicesOnly(string service, bool isTaken)
    {
        var scene = await PlanScene.OpenAsync(app, "/steps/add", EnrollmentStatus.Exited, change: traits => traits with { On = app.Today.AddDays(-400), ExitedOn = app.Today.AddDays(-30) });
        Assert.Equal(isTaken, scene.Browser.Page.QuerySelector($"#add-{service}") is not null);

        await scene.Browser.SubmitAsync(Mentor, ("Service", service));

        Assert.Equal(isTaken ? 1 : 0, (await StepsAsync(scene)).Count);
        Assert.Equal(!isTaken, scene.Browser.Text.Contains("This service needs a new enrollment.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Add_SeveralEnrollments_DefaultsToEnrolledAndTakesTheChosenOne()
    {
        var scene = await PlanScene.OpenAsync(app, status: EnrollmentStatus.Applicant);
        var youth = await app.CreateEnrollmentAsync(scene.Person, EnrollmentStatus.Enrolled, traits => traits with { Program = WorkforceProgram.Youth });
        await scene.GoAsync("/steps/add");
        Assert.Equal(youth.PublicId.ToString(), ((IHtmlSelectElement)scene.Browser.Page.QuerySelector("#add-step-enrollment")!).Value);

        await scene.GoAsync($"/steps/add?enrollment={scene.Enrollment.PublicId}");
        await scene.Browser.SubmitAsync(Mentor);

        Assert.Equal(scene.Enrollment.Id, Assert.Single(await StepsAsync(scene)).EnrollmentId);
    }

    [Fact]
    public async Task Add_EnrollmentOfAnotherAreaOrCustomer_IsNotFoundAndLogged()
    {
        var scene = await PlanScene.OpenAsync(app, "/steps/add");
        var elsewhere = await app.CreateEnrollmentAsync(scene.Person, EnrollmentStatus.Enrolled, traits => traits with { Lwia = 7, Program = WorkforceProgram.Youth });
        await scene.Browser.SubmitAsync(Mentor, ("Enrollment", elsewhere.PublicId.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, scene.Browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, elsewhere.PublicId));

        await scene.AssertClosedToStrangersAsync(("/steps/add", [("Service", "OST"), ("Enrollment", scene.Enrollment.PublicId.ToString())]));
        Assert.Empty(await StepsAsync(scene));
    }

    [Fact]
    public async Task Add_ByScript_AnswersWithListAndLists()
    {
        var scene = await PlanScene.OpenAsync(app, "/steps/add");
        var fields = Browser.Fields((IHtmlFormElement)scene.Browser.Page.QuerySelector(Mentor)!);
        scene.Browser.Http.DefaultRequestHeaders.Add("HX-Request", "true");

        await scene.Browser.PostAsync($"{scene.Plan}/steps/add", fields);
        var keys = scene.Browser.Page.QuerySelectorAll("[name=FormKey]").Select(key => key.GetAttribute("value")).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.DoesNotContain(fields.Single(field => field.Key == "FormKey").Value, keys);
        Assert.Contains("Adult Mentoring added to the plan.", scene.Browser.Page.QuerySelector("[hx-swap-oob='innerHTML:#add-step-said']")!.TextContent);
        Assert.Contains("Adult Mentoring", scene.Browser.Page.QuerySelector("[hx-swap-oob='innerHTML:#plan-lists'] #Steps")!.TextContent);
    }

    private Task<int> RetireAsync(DateOnly? from) =>
        app.QueryAsync(db => db.PlanServices.Where(row => row.Code == "OTHERFOLLOW").ExecuteUpdateAsync(set => set.SetProperty(row => row.EffectiveUntil, from)));

    private Task<List<Step>> StepsAsync(PlanScene scene) => app.QueryAsync(db => db.Steps
        .Include(row => row.Service).Include(row => row.Statuses).Where(row => row.ParticipantId == scene.Person.Id).ToListAsync());
}
