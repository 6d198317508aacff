using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>1. Assessments and barriers.</summary>
public sealed class AssessingTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string New = "form[action$='/new']";

    [Fact]
    public async Task AddAssessment_SentTwice_IsAddedOnce()
    {
        var scene = await PlanScene.OpenAsync(app, "/assessments/new");
        var form = (IHtmlFormElement)scene.Browser.Page.QuerySelector(New)!;
        string[] typed = ["Kind", "On", "Instrument", "Result"];
        var fields = Browser.Fields(form).Where(field => !typed.Contains(field.Key))
            .Concat([new("Kind", "BasicSkills"), new("On", "02/27/2026"), new("Instrument", "TABE"), new("Result", "Reads well.\r\nMath needs practice.")]).ToList();

        await scene.Browser.PostAsync(form.GetAttribute("action")!, fields);
        await scene.Browser.PostAsync(form.GetAttribute("action")!, fields);

        var row = await app.QueryAsync(db => db.Assessments.SingleAsync(one => one.ParticipantId == scene.Person.Id));
        Assert.Equal((AssessmentKind.BasicSkills, new DateOnly(2026, 2, 27), "TABE", "Reads well.\nMath needs practice."), (row.Kind, row.On, row.Instrument, row.Result));
        Assert.Equal(scene.Account.Id, row.CreatedById);
        Assert.Equal([new AssessmentAdded(scene.Person.PublicId, AssessmentKind.BasicSkills, row.On)], await scene.EventsAsync(Subject.Assessment(row.PublicId)));
        Assert.Contains("Assessment added.", scene.Browser.Text);
    }

    [Theory]
    [InlineData("", "02/27/2026", "Fine", "Choose a kind of assessment.")]
    [InlineData("Interests", "03/03/2026", "Fine", "This day is in the future.")]
    [InlineData("Interests", "12/31/1899", "Fine", "This day is before 1900.")]
    [InlineData("Interests", "02/29/2026", "Fine", "Enter a valid assessment date")]
    [InlineData("Interests", "02/27/2026", " ", "Enter the result in words.")]
    public async Task AddAssessment_Incomplete_KeepsWhatWasTyped(string kind, string day, string result, string words)
    {
        var scene = await PlanScene.OpenAsync(app, "/assessments/new");

        await scene.Browser.SubmitAsync(New, ("Kind", kind), ("On", day), ("Result", result));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains(words, scene.Browser.Text);
        Assert.Equal(day, scene.Browser.Page.QuerySelector("#On")!.GetAttribute("value"));
        Assert.False(await app.QueryAsync(db => db.Assessments.AnyAsync(row => row.ParticipantId == scene.Person.Id)));
    }

    [Fact]
    public async Task Void_WithReason_StaysStruckThrough()
    {
        var scene = await PlanScene.OpenAsync(app);
        await app.CreatePlanAsync(scene.Person, scene.Enrollment);
        var assessment = await app.QueryAsync(db => db.Assessments.SingleAsync(row => row.ParticipantId == scene.Person.Id));
        await scene.GoAsync($"/assessments/{assessment.PublicId}");

        await scene.Browser.SubmitAsync("#void-form", ("Reason", "no"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        await scene.Browser.SubmitAsync("#void-form", ("Reason", "Wrong customer"));

        Assert.Contains("Voided: Wrong customer", scene.Browser.Text);
        Assert.Equal("Reads well.", scene.Browser.Page.QuerySelector("del")!.TextContent);
        var row = await app.QueryAsync(db => db.Assessments.SingleAsync(one => one.Id == assessment.Id));
        Assert.Equal((scene.Account.Id, "Wrong customer"), (row.VoidedById!.Value, row.VoidReason));
        Assert.Equal([new AssessmentVoided("Wrong customer")], await scene.EventsAsync(Subject.Assessment(assessment.PublicId)));
        Assert.Null((await scene.GoAsync($"/assessments/{assessment.PublicId}")).Page.QuerySelector("#void-form"));
    }

    [Fact]
    public async Task Barrier_AddedResolvedRemoved_IsToldByEvents()
    {
        var scene = await PlanScene.OpenAsync(app, "/barriers/new");
        await scene.Browser.SubmitAsync(New, ("Kind", "ChildCare"), ("IdentifiedOn", "03/01/2026"), ("Note", "Two children"));
        Assert.Contains("Child or dependent care", scene.Browser.Text);
        var barrier = await app.QueryAsync(db => db.Barriers.SingleAsync(row => row.ParticipantId == scene.Person.Id));
        await app.CreateStepAsync(scene.Enrollment, "CHILDCARE", step => step.Barriers.Add(new StepBarrier { BarrierId = barrier.Id }));

        await scene.GoAsync($"/barriers/{barrier.PublicId}");
        await scene.Browser.SubmitAsync("#resolve-form", ("ResolvedOn", "02/28/2026"));
        Assert.Contains("before the barrier was identified", scene.Browser.Text);
        await scene.Browser.SubmitAsync("#resolve-form", ("ResolvedOn", "03/02/2026"));
        await scene.GoAsync($"/barriers/{barrier.PublicId}");
        Assert.Contains("The step that addresses it stays in the plan.", scene.Browser.Text);
        await scene.Browser.SubmitAsync("#remove-form");

        Assert.DoesNotContain("Child or dependent care", scene.Browser.Text);
        Assert.Equal(
            [new BarrierAdded(scene.Person.PublicId, new DateOnly(2026, 3, 1)), new BarrierResolved(new DateOnly(2026, 3, 2)), new BarrierRemoved()],
            await scene.EventsAsync(Subject.Barrier(barrier.PublicId)));
        Assert.False(await app.QueryAsync(db => db.Set<StepBarrier>().AnyAsync(link => link.BarrierId == barrier.Id)));
        Assert.NotNull((await app.QueryAsync(db => db.Barriers.SingleAsync(row => row.Id == barrier.Id))).RemovedAt);
    }

    [Fact]
    public async Task EveryPost_Stranger_IsNotFoundAndLogged()
    {
        var scene = await PlanScene.OpenAsync(app);
        await app.CreatePlanAsync(scene.Person, scene.Enrollment);
        var (assessment, barrier) = await app.QueryAsync(async db => (
            (await db.Assessments.SingleAsync(row => row.ParticipantId == scene.Person.Id)).PublicId,
            (await db.Barriers.SingleAsync(row => row.ParticipantId == scene.Person.Id)).PublicId));

        await scene.AssertClosedToStrangersAsync(
            ("/assessments/new", [("Kind", "Interests"), ("On", "03/01/2026"), ("Result", "Fine")]),
            ($"/assessments/{assessment}/void", [("Reason", "Not mine to void")]),
            ("/barriers/new", [("Kind", "Housing"), ("IdentifiedOn", "03/01/2026")]),
            ($"/barriers/{barrier}/resolve", [("ResolvedOn", "03/02/2026")]),
            ($"/barriers/{barrier}/remove", []));
    }

    [Fact]
    public async Task Get_LwiaAdministrator_ReadsOnly()
    {
        var scene = await PlanScene.OpenAsync(app, role: Roles.LwiaAdministrator);
        await app.CreatePlanAsync(scene.Person, scene.Enrollment);
        var barrier = await app.QueryAsync(db => db.Barriers.SingleAsync(row => row.ParticipantId == scene.Person.Id));
        foreach (var path in new[] { "", "/goals", "/steps", $"/barriers/{barrier.PublicId}" })
        {
            await scene.GoAsync(path);

            Assert.Equal(HttpStatusCode.OK, scene.Browser.Status);
            Assert.Empty(scene.Browser.Page.QuerySelectorAll("main form, main a[href$='/new']"));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await scene.GoAsync("/assessments/new")).Status);
    }
}
