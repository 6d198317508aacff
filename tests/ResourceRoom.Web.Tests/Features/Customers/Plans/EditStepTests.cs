using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>Edit Planned Services (the pencil): what is saved, and what is told about it.</summary>
public sealed class EditStepTests(RivalApp app) : IClassFixture<RivalApp>
{
    [Fact]
    public async Task Save_EveryField_IsStoredTracedAndShownUnderItsGoal()
    {
        var edit = await EditScene.OpenAsync(app);
        var second = await app.CreateGoalAsync(edit.Scene.Person, "Second goal");
        var barrier = await edit.BarrierAsync();
        await edit.Browser.OpenAsync(edit.Address);

        await edit.SaveAsync(
            ("Goals", second.PublicId.ToString()), ("Barriers", barrier.PublicId.ToString()), ("Status", "InProgress"), ("Provider", " Midtown College "),
            ("Dollars", "$1,234.56"), ("ScheduledStart", "01/05/2026"), ("ScheduledEnd", "07/15/2027"), ("ActualStart", "1/6/2026"), ("Hours", "12.5"),
            ("Note", "Meets on Mondays"));

        Assert.Contains("Service saved.", edit.Browser.Text);
        var section = edit.Browser.Page.QuerySelector($"section[aria-labelledby='goal-{second.PublicId}']")!;
        Assert.Contains("Adult Mentoring", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("$1,234.56", section.TextContent, StringComparison.Ordinal);
        Assert.NotNull(section.QuerySelector($"#step-{edit.Step.PublicId}"));
        var stored = await edit.StoredAsync();
        Assert.Equal((StepStatus.InProgress, "Midtown College", 1234.56m, 12.5m), (stored.Status, stored.Provider, stored.Dollars, stored.Hours));
        Assert.Equal(
            (new DateOnly(2026, 1, 5), new DateOnly(2027, 7, 15), new DateOnly(2026, 1, 6), null, "Meets on Mondays"),
            (stored.ScheduledStart, stored.ScheduledEnd, stored.ActualStart, stored.ActualEnd, stored.Note));
        Assert.Equal([second.Id], stored.Goals.Select(link => link.GoalId));
        Assert.Equal([barrier.Id], stored.Barriers.Select(link => link.BarrierId));
        Assert.Equal([StepStatus.Planned, StepStatus.InProgress], stored.Statuses.Select(line => line.Status));
        Assert.Equal(edit.Scene.Account.Id, stored.Statuses[^1].ById);
        Assert.Collection(
            await edit.Scene.EventsAsync(Subject.Step(edit.Step.PublicId)),
            detail => Assert.Equal(new StepStatusChanged(StepStatus.Planned, StepStatus.InProgress, null), detail),
            detail => Assert.Equal(
                [
                    new(StepField.Provider, null, "Midtown College"), new(StepField.Dollars, null, "1234.56"), new(StepField.ScheduledStart, null, "2026-01-05"),
                    new(StepField.ScheduledEnd, null, "2027-07-15"), new(StepField.ActualStart, null, "2026-01-06"), new(StepField.Hours, null, "12.5"),
                    new(StepField.Note, null, "(text)"),
                ],
                Assert.IsType<StepChanged>(detail).Changes),
            detail => Assert.Equal(new StepAssigned(second.PublicId), detail),
            detail => Assert.Equal(new StepUnassigned(edit.Goal.PublicId), detail),
            detail => Assert.Equal(new StepBarrierAdded(barrier.PublicId), detail));
    }

    [Fact]
    public async Task Open_AsInTheGuide_ShowsItsHeadingAndHistory()
    {
        var edit = await EditScene.OpenAsync(app, change: step => (step.ScheduledStart, step.ScheduledEnd) = (new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 10)));

        Assert.Equal("Edit Customer Service", edit.Browser.Page.QuerySelector("h1")!.TextContent);
        var facts = edit.Browser.Page.QuerySelector("dl.rr-facts")!.TextContent;
        Assert.Contains("Adult Mentoring", facts, StringComparison.Ordinal);
        Assert.Matches(@"Total Scheduled days for all items\s*10\s", facts);
        Assert.Matches(@"User Name\s*No account yet", facts);
        Assert.Equal(
            ["Status", "Reason", "Changed by", "Changed on"],
            edit.Browser.Page.QuerySelectorAll("section[aria-labelledby=history-title] th[scope=col]").Select(cell => cell.TextContent));
        Assert.DoesNotContain(edit.Browser.Page.QuerySelectorAll("#Status option"), option => option.TextContent == "Offered but declined");
    }

    [Fact]
    public async Task Save_SameFormTwice_ChangesOnce()
    {
        var edit = await EditScene.OpenAsync(app);
        var twice = await app.SignInAsync(edit.Scene.Account);
        await twice.OpenAsync(edit.Address);

        await edit.SaveAsync(("Status", "Cancelled"), ("Reason", "No seat was free"));
        await twice.SubmitAsync(EditScene.Form, ("Status", "Cancelled"), ("Reason", "No seat was free"));

        Assert.Contains("Service saved.", twice.Text);
        Assert.Equal([StepStatus.Planned, StepStatus.Cancelled], (await edit.StoredAsync()).Statuses.Select(line => line.Status));
        Assert.Equal(
            [new StepStatusChanged(StepStatus.Planned, StepStatus.Cancelled, "No seat was free")], await edit.Scene.EventsAsync(Subject.Step(edit.Step.PublicId)));
    }

    [Fact]
    public async Task Save_SavedByAnotherMeanwhile_ShowsBothAndLosesNothing()
    {
        var edit = await EditScene.OpenAsync(app);
        var other = await PlanScene.OpenAsync(app);
        await other.Browser.OpenAsync(edit.Address);
        await other.Browser.SubmitAsync(EditScene.Form, ("Provider", "Their provider"), ("Note", "Their note"));

        await edit.SaveAsync(("Provider", "My provider"), ("Dollars", "1,200"), ("Note", "My note"));

        Assert.Equal(HttpStatusCode.Conflict, edit.Browser.Status);
        var versions = edit.Browser.Page.QuerySelector(".rr-versions")!.TextContent;
        foreach (var text in new[] { "Their provider", "My provider", "Their note", "My note", "$1,200.00" })
        {
            Assert.Contains(text, versions, StringComparison.Ordinal);
        }

        Assert.Contains(other.Account.DisplayName!, edit.Browser.Text);
        Assert.Equal("Their provider", (await edit.StoredAsync()).Provider);

        await edit.Browser.SubmitAsync(EditScene.Form);

        var saved = await app.QueryAsync(db => db.Steps.SingleAsync(row => row.Id == edit.Step.Id));
        Assert.Equal(("My provider", 1200m, "My note"), (saved.Provider, saved.Dollars, saved.Note));
    }

    [Fact]
    public async Task Save_RefusedWhileAnotherChangesThePlan_SaysWhy()
    {
        var edit = await EditScene.OpenAsync(app);
        app.BeforeTheNextSave(() => app.CreateStepAsync(edit.Scene.Enrollment, "TUTOR"));

        await edit.SaveAsync(("Status", "Cancelled"), ("Reason", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, edit.Browser.Status);
        Assert.Equal("Enter why the status becomes Cancelled.", edit.ErrorAt("Reason"));
    }

    [Fact]
    public async Task Save_AssignedByAnotherMeanwhile_IsAConflictToo()
    {
        var edit = await EditScene.OpenAsync(app);
        var other = await PlanScene.OpenAsync(app);
        await other.Browser.OpenAsync($"{edit.Scene.Plan}/steps");
        await other.Browser.SubmitAsync($"form[action$='{edit.Step.PublicId}/unassign']");

        await edit.SaveAsync(("Provider", "My provider"));

        Assert.Equal(HttpStatusCode.Conflict, edit.Browser.Status);
        Assert.Empty((await edit.StoredAsync()).Goals);
    }

    [Fact]
    public async Task Save_GoalRemovedMeanwhile_SaysSoAtTheGoals()
    {
        var edit = await EditScene.OpenAsync(app);
        var rival = await PlanScene.OpenAsync(app);
        await rival.Browser.OpenAsync($"{edit.Scene.Plan}/goals/{edit.Goal.PublicId}");
        app.BeforeTheNextSave(() => rival.Browser.SubmitAsync("#remove-form"));

        await edit.SaveAsync(("Provider", "My provider"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, edit.Browser.Status);
        Assert.StartsWith($"The goal “{edit.Goal.Words}” was removed in the meantime.", edit.ErrorAt("Goals"), StringComparison.Ordinal);
        Assert.Contains("My provider", edit.Browser.Page.QuerySelector("#Provider")!.OuterHtml, StringComparison.Ordinal);
        Assert.Null((await edit.StoredAsync()).Provider);

        await edit.Browser.SubmitAsync(EditScene.Form);

        Assert.Equal("My provider", (await edit.StoredAsync()).Provider);
    }

    [Fact]
    public async Task Save_BarrierRemovedMeanwhile_SaysSoAtTheBarriers()
    {
        var edit = await EditScene.OpenAsync(app);
        var barrier = await edit.BarrierAsync();
        await edit.Browser.OpenAsync(edit.Address);
        await app.QueryAsync(db => db.Barriers.Where(row => row.Id == barrier.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.RemovedAt, DateTime.UnixEpoch)));
        var other = await edit.BarrierAsync();

        await edit.SaveAsync(("Barriers", barrier.PublicId.ToString()));

        Assert.StartsWith("The barrier “Transportation” was removed in the meantime.", edit.ErrorAt("Barriers"), StringComparison.Ordinal);
        Assert.NotNull(edit.Browser.Page.QuerySelector($"#Barriers-{other.PublicId}"));
        Assert.Empty((await edit.StoredAsync()).Barriers);
    }

    [Fact]
    public async Task Complete_MarkedAsDoneByTheCustomer_OffersThatDay()
    {
        var edit = await EditScene.OpenAsync(app, change: step => step.MarkedDoneOn = new DateOnly(2026, 2, 20));
        Assert.Contains("The customer marked this step as done on 02/20/2026.", edit.Browser.Text);

        await edit.SaveAsync(("Status", "Completed"));
        Assert.Equal("Enter the actual start: the status is Completed.", edit.ErrorAt("ActualStart"));
        Assert.Equal("Enter the actual end: the status is Completed. The customer marked this step as done on 02/20/2026.", edit.ErrorAt("ActualEnd"));

        await edit.Browser.OpenAsync($"{edit.Address}?done=true");
        await edit.SaveAsync(("ActualStart", "02/01/2026"), ("ActualEnd", "03/03/2026"));
        Assert.Equal("The actual end, 03/03/2026, is in the future. Enter today, 03/02/2026, or an earlier day.", edit.ErrorAt("ActualEnd"));

        await edit.Browser.OpenAsync($"{edit.Address}?done=true");
        await edit.SaveAsync(("ActualStart", "02/01/2026"));

        var stored = await edit.StoredAsync();
        Assert.Equal((StepStatus.Completed, new DateOnly(2026, 2, 20)), (stored.Status, stored.ActualEnd));
        Assert.DoesNotContain("The customer marked this step as done", edit.Browser.Text);
    }

    [Fact]
    public async Task Save_SupportiveService_NeedsItsConfirmationsToBegin()
    {
        var edit = await EditScene.OpenAsync(app, "TRANSPORT");

        await edit.SaveAsync(("Goals", null), ("Status", "InProgress"), ("ActualStart", "02/02/2026"));

        Assert.Equal("Confirm that funding is available before this service begins.", edit.ErrorAt("Funding"));
        Assert.Equal("Confirm that the plan supports the need before this service begins.", edit.ErrorAt("Need"));
        Assert.Equal("Choose a goal or a barrier that this service is for before it begins.", edit.ErrorAt("Goals"));

        await edit.SaveAsync(("Goals", edit.Goal.PublicId.ToString()), ("Funding", "true"), ("Need", "true"));

        var stored = await edit.StoredAsync();
        Assert.Equal((StepStatus.InProgress, edit.Scene.Account.Id, edit.Scene.Account.Id), (stored.Status, stored.FundingConfirmedById, stored.NeedConfirmedById));
        Assert.NotNull(stored.FundingConfirmedAt);
        var changes = Assert.Single((await edit.Scene.EventsAsync(Subject.Step(edit.Step.PublicId))).OfType<StepChanged>()).Changes;
        Assert.Contains(new StepFieldChange(StepField.FundingConfirmed, null, "true"), changes);

        await edit.Browser.OpenAsync(edit.Address);
        await edit.SaveAsync(("Note", "A bus pass"));

        Assert.Equal(stored.FundingConfirmedAt, (await edit.StoredAsync()).FundingConfirmedAt);
    }

    [Fact]
    public async Task Save_SyncedStep_KeepsWhatItsSourceRecords()
    {
        var edit = await EditScene.OpenAsync(app, change: Begun);
        await app.QueryAsync(db => db.Steps.Where(row => row.Id == edit.Step.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Source, "IWDS").SetProperty(row => row.SourceKey, "1").SetProperty(row => row.SourceService, "MENTOR")));
        await edit.Browser.OpenAsync(edit.Address);
        Assert.Contains("Synced from IWDS.", edit.Browser.Text);
        Assert.Null(edit.Browser.Page.QuerySelector("#Status, #Provider, #ActualStart, #ActualEnd"));

        await edit.SaveAsync(("Status", "Completed"), ("Provider", "Forged"), ("ActualEnd", "01/31/2026"), ("Note", "Ours"), ("Dollars", "25"));

        var stored = await edit.StoredAsync();
        Assert.Equal((StepStatus.InProgress, "Partner", (DateOnly?)null, "Ours", 25m), (stored.Status, stored.Provider, stored.ActualEnd, stored.Note, stored.Dollars));

        await app.ChangeStepAsync(edit.Step, row => row.WithdrawnAt = DateTime.UnixEpoch);
        await edit.Browser.OpenAsync(edit.Address);
        Assert.Contains("Withdrawn at IWDS", edit.Browser.Text);
    }

    [Fact]
    public async Task Open_DeclinedStep_ShowsItsStatus()
    {
        var edit = await EditScene.OpenAsync(app, "FOLLOWUP", step => step.Status = StepStatus.OfferedButDeclined);

        Assert.Equal("Offered but declined", edit.Browser.Page.QuerySelector("#Status option[selected]")!.TextContent);
        await edit.SaveAsync(("Note", "Called twice"));
        var saved = await app.QueryAsync(db => db.Steps.SingleAsync(row => row.Id == edit.Step.Id));
        Assert.Equal((StepStatus.OfferedButDeclined, "Called twice"), (saved.Status, saved.Note));
    }

    [Fact]
    public async Task LwiaAdministrator_ReadsAndCannotWrite()
    {
        var edit = await EditScene.OpenAsync(app, change: step => step.Provider = "Midtown College", role: Roles.LwiaAdministrator);

        Assert.Equal("Customer Service", edit.Browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Midtown College", edit.Browser.Text);
        Assert.Null(edit.Browser.Page.QuerySelector(EditScene.Form));

        await edit.Browser.ForgeAsync(edit.Address, ("Status", "Planned"), ("Version", "0"), ("Note", "Forged"));

        Assert.Equal(HttpStatusCode.Forbidden, edit.Browser.Status);
        Assert.Null((await edit.StoredAsync()).Note);
    }

    [Fact]
    public async Task Stranger_IsNotFoundAndLogged()
    {
        var edit = await EditScene.OpenAsync(app);

        await edit.Scene.AssertClosedToStrangersAsync(($"/steps/{edit.Step.PublicId}", [("Status", "Planned"), ("Version", "0"), ("Note", "Not theirs")]));

        Assert.Null((await edit.StoredAsync()).Note);
    }

    private static void Begun(Step step)
    {
        step.Status = StepStatus.InProgress;
        step.Provider = "Partner";
        step.ActualStart = new DateOnly(2026, 1, 10);
    }

    [Fact]
    public async Task Save_TextThatTurnsDirection_IsKeptWithoutTheTurn()
    {
        var edit = await EditScene.OpenAsync(app);

        await edit.SaveAsync(("Provider", "Lake \u202Eegelloc\u2066 College"), ("Note", "José · 日本 👩‍🎓"));

        var step = await edit.StoredAsync();
        Assert.Equal(("Lake egelloc College", "José · 日本 👩‍🎓"), (step.Provider, step.Note));
    }
}
