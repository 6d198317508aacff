using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>4. Review: the plan on one page, its signatures, and what changed since. Today is 03/02/2026, the first day 01/05/2026.</summary>
public sealed class ReviewTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#sign-form";

    [Fact]
    public async Task Show_WholePlan_CountsAsTheListDoes()
    {
        var edit = await OpenAsync();
        var second = await app.CreateGoalAsync(edit.Scene.Person, "Second goal");
        var barrier = await edit.BarrierAsync();
        await StepAsync(edit, "OST", 300m, StepStatus.Planned, ("06/01/2026", "06/10/2026"), barrier, edit.Goal, second);
        await StepAsync(edit, "TUTOR", 50m, StepStatus.OfferedButDeclined, ("06/05/2026", "06/14/2026"), null, edit.Goal);
        await StepAsync(edit, "NEEDS", null, StepStatus.Planned, ("06/20/2026", "06/20/2026"), null, edit.Goal);
        await StepAsync(edit, "RAP", 120m, StepStatus.Cancelled, ("07/01/2026", "07/31/2026"), null, edit.Goal);
        await StepAsync(edit, "CHILDCARE", null, StepStatus.Planned, default, null);

        await edit.Scene.GoAsync("/review");

        var paper = edit.Browser.Page.QuerySelector(".rr-paper")!;
        Assert.Contains("It is not an official form of the State of Illinois.", paper.TextContent, StringComparison.Ordinal);
        Assert.Contains(edit.Goal.Words, paper.QuerySelector($"#paper-goal-{edit.Goal.Id}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Addresses: Transportation", paper.TextContent, StringComparison.Ordinal);
        Assert.Contains("Child", paper.QuerySelector("section[aria-labelledby=paper-unassigned]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, paper.TextContent.Split("$300.00 of it shared with other goals").Length - 1);
        var totals = paper.QuerySelector("section[aria-labelledby=paper-totals]")!.TextContent;
        Assert.Matches(@"Total scheduled days for all items\s*15\s", totals);
        Assert.Contains("2 items have no end date", totals, StringComparison.Ordinal);
        Assert.Matches(@"Dollar value\s*\$300\.00", totals);
        Assert.Matches(@"Cancelled, not counted\s*\$120\.00", totals);
        Assert.Matches(@"Declined, not counted\s*\$50\.00", totals);
        Assert.NotNull(paper.QuerySelector("#open-lines"));
        Assert.Null(paper.QuerySelector("button, form, a"));
    }

    [Fact]
    public async Task Sign_OnPaper_FreezesThePlanAndTellsIt()
    {
        var edit = await OpenAsync();

        await SignAsync(edit, "02/20/2026");

        Assert.Contains("Recorded: signed on paper on 02/20/2026.", edit.Browser.Text);
        Assert.Contains("Signed on paper on 02/20/2026.", edit.Browser.Page.QuerySelector("#signed")!.TextContent, StringComparison.Ordinal);
        Assert.Null(edit.Browser.Page.QuerySelector("#changed-since"));
        Assert.Contains("Nothing is different.", edit.Browser.Text);
        var signed = Assert.Single(await SignedAsync(edit));
        Assert.Equal((SignedHow.OnPaper, new DateOnly(2026, 2, 20), edit.Scene.Account.Id), (signed.How, signed.SignedOn, signed.CreatedById));
        Assert.Equal([edit.Goal.Words], PlanDocument.Read(signed.Content).Goals.Select(goal => goal.Words));
        Assert.Equal(
            [new PlanSigned(signed.PublicId, SignedHow.OnPaper, signed.SignedOn)],
            (await edit.Scene.EventsAsync(Subject.Participant(edit.Scene.Person.PublicId))).OfType<PlanSigned>());
    }

    [Theory]
    [InlineData("", "Enter a valid signature date (MM/DD/YYYY).")]
    [InlineData("02/29/2026", "Enter a valid signature date (MM/DD/YYYY).")]
    [InlineData("03/03/2026", "This day is in the future. Enter today or an earlier day.")]
    [InlineData("01/04/2026", "This day is before the customer’s first enrollment. Enter that day or a later one.")]
    public async Task Sign_WrongDay_SaysSoAtTheField(string day, string message)
    {
        var edit = await OpenAsync();

        await SignAsync(edit, day);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, edit.Browser.Status);
        Assert.Equal(message, edit.ErrorAt("SignedOn"));
        Assert.Empty(await SignedAsync(edit));
    }

    [Fact]
    public async Task Sign_SameFormTwice_IsOneVersion()
    {
        var edit = await OpenAsync();
        var form = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)edit.Browser.Page.QuerySelector(Form)!).Where(field => field.Key != "SignedOn").ToList();

        foreach (var _ in new[] { 1, 2 })
        {
            await edit.Browser.PostAsync($"{edit.Scene.Plan}/review", [.. form, KeyValuePair.Create("SignedOn", "03/02/2026")]);
            Assert.Contains("Recorded: signed on paper on 03/02/2026.", edit.Browser.Text);
        }

        Assert.Single(await SignedAsync(edit));
        await edit.Browser.PostAsync($"{edit.Scene.Plan}/review", [.. form, KeyValuePair.Create("SignedOn", "03/01/2026")]);
        Assert.Equal(HttpStatusCode.Conflict, edit.Browser.Status);
        Assert.Single(await SignedAsync(edit));
    }

    [Fact]
    public async Task Sign_PlanChangedMeanwhile_ShowsThePlanAgainAndKeepsTheDay()
    {
        var edit = await OpenAsync();
        await ChangeAsync(edit, step => step.Dollars, 500m);

        await SignAsync(edit, "03/02/2026");

        Assert.Equal(HttpStatusCode.Conflict, edit.Browser.Status);
        Assert.Contains("The plan was changed after you opened this page.", edit.Browser.Text);
        Assert.Empty(await SignedAsync(edit));

        await edit.Browser.SubmitAsync(Form);

        Assert.Single(await SignedAsync(edit));
    }

    [Fact]
    public async Task Change_OfADollarValue_AsksForANewSignature()
    {
        var edit = await OpenAsync(step => step.Dollars = 300m);
        await SignAsync(edit, "03/01/2026");
        await ChangeAsync(edit, step => step.Status, StepStatus.InProgress);
        await ChangeAsync(edit, step => step.ActualStart, new DateOnly(2026, 3, 2));

        await edit.Scene.GoAsync("/review");

        Assert.Null(edit.Browser.Page.QuerySelector("#changed-since"));
        Assert.NotNull(edit.Browser.Page.QuerySelector("#signed"));
        Assert.Equal(
            ["Adult Mentoring: status|Planned|In progress|Not needed", "Adult Mentoring: actual start|–|03/02/2026|Not needed"], DifferencesOf(edit.Browser));

        await ChangeAsync(edit, step => step.Dollars, 500m);
        await edit.Scene.GoAsync("/review");

        Assert.StartsWith("Changed since it was signed on 03/01/2026.", edit.Browser.Page.QuerySelector("#changed-since")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotNull(edit.Browser.Page.QuerySelector("#open-lines"));
        Assert.Equal("Adult Mentoring: dollar value|$300.00|$500.00|Needed", DifferencesOf(edit.Browser)[0]);
    }

    [Fact]
    public async Task Version_AfterRenamesAndRemovals_PrintsAsItWasSigned()
    {
        var edit = await OpenAsync(step => step.Dollars = 300m);
        await SignAsync(edit, "03/01/2026");
        var signed = Assert.Single(await SignedAsync(edit));
        await app.QueryAsync(db => db.Goals.Where(row => row.Id == edit.Goal.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.RemovedAt, DateTime.UnixEpoch)));
        await ChangeAsync(edit, step => step.RemovedAt, DateTime.UnixEpoch);

        await edit.Scene.GoAsync($"/review/{signed.PublicId}");

        var paper = edit.Browser.Page.QuerySelector(".rr-paper")!.TextContent;
        foreach (var text in new[] { edit.Goal.Words, "Adult Mentoring", "$300.00", "Signed on paper on 03/01/2026." })
        {
            Assert.Contains(text, paper, StringComparison.Ordinal);
        }

        Assert.Equal(
            [$"Goal “{edit.Goal.Words}”|In the plan|Not in the plan|Needed", "Adult Mentoring|In the plan|Under no goal|Needed"], DifferencesOf(edit.Browser));
        Assert.Equal(HttpStatusCode.NotFound, (await edit.Scene.GoAsync($"/review/{edit.Step.PublicId}")).Status);
    }

    [Fact]
    public async Task Void_SignatureOnPaper_CountsNoMoreAndKeepsItsReason()
    {
        var edit = await OpenAsync();
        await SignAsync(edit, "03/01/2026");
        var signed = Assert.Single(await SignedAsync(edit));
        await edit.Scene.GoAsync($"/review/{signed.PublicId}");

        await edit.Browser.SubmitAsync("#void-form", ("Reason", ""));
        Assert.StartsWith("Enter why it is voided", edit.ErrorAt("Reason"), StringComparison.Ordinal);
        await edit.Browser.SubmitAsync("#void-form", ("Reason", "The paper of another customer"));

        Assert.Contains("Signature voided.", edit.Browser.Text);
        Assert.Contains("Signed on paper, voided on 03/02/2026: The paper of another customer", edit.Browser.Text);
        Assert.NotNull(edit.Browser.Page.QuerySelector("#open-lines"));
        Assert.Null(edit.Browser.Page.QuerySelector("#differences-title"));
        var row = Assert.Single(await SignedAsync(edit));
        Assert.Equal((edit.Scene.Account.Id, "The paper of another customer"), (row.VoidedById, row.VoidReason));
        Assert.Equal(
            [new SignatureVoided(signed.PublicId, "The paper of another customer")],
            (await edit.Scene.EventsAsync(Subject.Participant(edit.Scene.Person.PublicId))).OfType<SignatureVoided>());

        await edit.Browser.ForgeAsync($"{edit.Scene.Plan}/review/{signed.PublicId}/void", ("Reason", "Once again"));
        Assert.Equal("The paper of another customer", Assert.Single(await SignedAsync(edit)).VoidReason);
        await edit.Scene.GoAsync($"/review/{signed.PublicId}");
        Assert.Contains("This signature was voided", edit.Browser.Page.QuerySelector("#voided")!.TextContent, StringComparison.Ordinal);
        Assert.Null(edit.Browser.Page.QuerySelector("#void-form"));
    }

    [Fact]
    public async Task Void_CustomersConfirmation_IsNotFound()
    {
        var edit = await OpenAsync();
        await SignAsync(edit, "03/01/2026");
        var signed = Assert.Single(await SignedAsync(edit));
        await app.QueryAsync(db => db.SignedPlans.Where(row => row.Id == signed.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.How, SignedHow.ConfirmedByCustomer)));

        await edit.Scene.GoAsync($"/review/{signed.PublicId}");
        Assert.Null(edit.Browser.Page.QuerySelector("#void-form"));
        await edit.Browser.ForgeAsync($"{edit.Scene.Plan}/review/{signed.PublicId}/void", ("Reason", "Not theirs"));

        Assert.Equal(HttpStatusCode.NotFound, edit.Browser.Status);
        Assert.Null(Assert.Single(await SignedAsync(edit)).VoidedAt);
    }

    [Fact]
    public async Task Version_OfAnother_IsNotFound()
    {
        var (edit, other) = (await OpenAsync(), await OpenAsync());
        await SignAsync(other, "03/01/2026");

        await edit.Scene.GoAsync($"/review/{Assert.Single(await SignedAsync(other)).PublicId}");

        Assert.Equal(HttpStatusCode.NotFound, edit.Browser.Status);
    }

    [Fact]
    public async Task LwiaAdministrator_ReadsAndCannotSign()
    {
        var edit = await EditScene.OpenAsync(app, role: Roles.LwiaAdministrator);
        await edit.Scene.GoAsync("/review");

        Assert.NotNull(edit.Browser.Page.QuerySelector(".rr-paper"));
        Assert.Null(edit.Browser.Page.QuerySelector(Form));
        await edit.Browser.ForgeAsync($"{edit.Scene.Plan}/review", ("SignedOn", "03/01/2026"));
        Assert.Equal(HttpStatusCode.Forbidden, edit.Browser.Status);
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var edit = await OpenAsync();
        await SignAsync(edit, "03/01/2026");
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        string[] pages = ["/review", $"/review/{Assert.Single(await SignedAsync(edit)).PublicId}", $"/steps/{edit.Step.PublicId}"];
        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"{edit.Scene.Plan}{page}")).Status);
        }

        Assert.Equal(pages.Length, await app.QueryAsync(db => db.AccessLines.CountAsync(line => line.AccountId == stranger.Id && line.Kind == AccessKind.RefusedOutOfScope)));
        var signed = Assert.Single(await SignedAsync(edit));
        await edit.Scene.AssertClosedToStrangersAsync(
            ("/review", [("SignedOn", "03/01/2026")]), ($"/review/{signed.PublicId}/void", [("Reason", "Not theirs")]));
        Assert.Null(Assert.Single(await SignedAsync(edit)).VoidedAt);
    }

    [Fact]
    public async Task ClosedEnrollment_HasNothingToSign()
    {
        var edit = await EditScene.OpenAsync(app, status: EnrollmentStatus.Closed);
        await edit.Scene.GoAsync("/review");

        Assert.Null(edit.Browser.Page.QuerySelector(Form));
    }

    private async Task<EditScene> OpenAsync(Action<Step>? change = null)
    {
        var edit = await EditScene.OpenAsync(app, change: change);
        await edit.Scene.GoAsync("/review");
        return edit;
    }

    private static Task<Browser> SignAsync(EditScene edit, string day) => edit.Browser.SubmitAsync(Form, ("SignedOn", day));

    private Task<List<SignedPlan>> SignedAsync(EditScene edit) =>
        app.QueryAsync(db => db.SignedPlans.Where(row => row.ParticipantId == edit.Scene.Person.Id).OrderBy(row => row.Id).ToListAsync());

    private Task<bool> ChangeAsync<T>(EditScene edit, System.Linq.Expressions.Expression<Func<Step, T>> property, T value) => app.ArrangeAsync(async (_, db) =>
    {
        db.Entry(await db.Steps.SingleAsync(row => row.Id == edit.Step.Id)).Property(property).CurrentValue = value;
        return true;
    });

    private static List<string> DifferencesOf(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("#differences tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())))];

    private Task<Step> StepAsync(
        EditScene edit, string service, decimal? dollars, StepStatus status, (string? From, string? Until) scheduled, PlanBarrier? barrier, params Goal[] goals) =>
        app.CreateStepAsync(edit.Scene.Enrollment, service, step =>
        {
            (step.ScheduledStart, step.ScheduledEnd) = (Domain.Dates.TypedDate.Read(scheduled.From), Domain.Dates.TypedDate.Read(scheduled.Until));
            (step.Dollars, step.Status) = (dollars, status);
            if (barrier is not null)
            {
                step.Barriers.Add(new StepBarrier { BarrierId = barrier.Id });
            }
        }, goals);
}
