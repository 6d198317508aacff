using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps.Declines;

/// <summary>Document When Youth Decline Follow-Up Services. Today is 03/02/2026.</summary>
public sealed class DeclineTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Attempts = "a 09-01, a 12-01";

    private static readonly DateOnly Exit = new(2025, 7, 15);
    private static readonly DateOnly Late = new(2026, 1, 15);

    [Theory]
    [InlineData(WorkforceProgram.Youth, true)]
    [InlineData(WorkforceProgram.YouthCareerPathways, true)]
    [InlineData(WorkforceProgram.Adult, false)]
    [InlineData(WorkforceProgram.DislocatedWorker, false)]
    public async Task Page_OfService_OffersDeclineToYouthOnly(WorkforceProgram program, bool isOffered)
    {
        var scene = await DeclineScene.OpenAsync(app, Late, program: program);
        var page = scene.Browser.Page;

        Assert.Contains(
            "Follow-up should be done as often as necessary for 1 year post-exit. However, at a minimum it should occur at least every 30 days for the first three months "
            + "and then should occur once a quarter for the remainder of the 1 year follow-up period.", scene.Browser.Text);
        Assert.Single(page.QuerySelectorAll("main a"), link => link.TextContent == "Add Follow-Up Case Note");
        Assert.Equal(isOffered, page.QuerySelectorAll("#Status option").Any(option => option.TextContent == "Offered but declined"));
        Assert.Equal(isOffered ? "Select the reason for follow up service being offered" : null, page.QuerySelector("#DeclineReason legend")?.TextContent);
        Assert.Equal(isOffered ? ["Unable to locate", "Opting Out"] : [], page.QuerySelectorAll("#DeclineReason label").Select(label => label.TextContent));
        Assert.Empty(page.QuerySelectorAll(".rr-decline input[checked]"));
        Assert.Equal("Planned", page.QuerySelector("#Status option[selected]")!.TextContent);
    }

    [Fact]
    public async Task UnableToLocate_WithAttempts_IsSavedTracedAndShown()
    {
        var scene = await DeclineScene.OpenAsync(app, Exit, Attempts);

        await scene.SaveAsync(DeclineScene.UnableToLocate);

        Assert.Contains("Service saved.", scene.Browser.Text);
        var decline = Assert.Single(await scene.DeclinesAsync());
        Assert.Equal(
            (DeclineReason.UnableToLocate, app.Today, true, true, null, scene.Planner.Id),
            (decline.Reason, decline.On, decline.IsAttemptAttested, decline.IsDocumentationAttested, decline.NoteId, decline.CreatedById));
        Assert.Equal([StepStatus.Planned, StepStatus.OfferedButDeclined], (await scene.StoredAsync()).Statuses.Select(line => line.Status));
        var saved = Assert.IsType<FollowUpDeclined>(Assert.Single(await app.EventsAsync<FollowUpDeclined>(scene.Step.PublicId)).Read());
        Assert.Equal(
            new FollowUpDeclined { Participant = scene.Customer, Enrollment = scene.Enrollment.PublicId, ExitOn = Exit, Reason = DeclineReason.UnableToLocate }, saved);
        Assert.Single(await app.EventsAsync<StepStatusChanged>(scene.Step.PublicId));
        var row = $"Offered but declined | Unable to locate | Yes | Yes | {scene.Planner.DisplayName} | {OfficeFormat.DateAndTime(decline.CreatedAt)}";
        await scene.Browser.OpenAsync(scene.Address);
        Assert.Equal([row], scene.Grid);
        Assert.Contains("Showing 1 to 1 of 1 entry", scene.Browser.Text);
        Assert.Null(scene.Browser.Page.QuerySelector("#DeclineReason"));
        await scene.Browser.OpenAsync(scene.Outcomes);
        Assert.Equal([row], scene.Grid);
        Assert.Equal("M1 Missed, M2 Attempted only, M3 Missed, Q2 Attempted only, Q3 Waived, Q4 Waived", await scene.WindowsAsync());
        Assert.Equal("declined,,,,,,yes,yes,", await scene.DueAsync());
    }

    [Fact]
    public async Task OptingOut_WithNoteOnFile_IsLinkedToIt()
    {
        var scene = await DeclineScene.OpenAsync(app, Late);
        var note = await scene.RequestAsync(new DateOnly(2026, 2, 20));

        await scene.OpenAndSaveAsync(DeclineScene.OptingOut(note));

        var decline = Assert.Single(await scene.DeclinesAsync());
        Assert.Equal((DeclineReason.OptingOut, note.Id, false, true), (decline.Reason, decline.NoteId, decline.IsAttemptAttested, decline.IsDocumentationAttested));
        Assert.Equal(note.PublicId, ((FollowUpDeclined)Assert.Single(await app.EventsAsync<FollowUpDeclined>(scene.Step.PublicId)).Read()).Note);
        await scene.Browser.OpenAsync(scene.Outcomes);
        Assert.Equal(
            [$"Offered but declined Case note of 02/20/2026 | Opting Out |  | Yes | {scene.Planner.DisplayName} | {OfficeFormat.DateAndTime(decline.CreatedAt)}"], scene.Grid);
        Assert.NotNull(scene.Browser.Page.QuerySelector($"main a[href='/customers/{scene.Customer}/case-notes/{note.PublicId}']"));
    }

    [Fact]
    public async Task OptingOut_WithNoteWrittenInTheSameStep_SavesBothWithItsFile()
    {
        var scene = await DeclineScene.OpenAsync(app, Late);

        await scene.Browser.SubmitFilesAsync(DeclineScene.Form, [("texts.pdf", SampleFiles.Pdf())], DeclineScene.OptingOut(on: "2/27/2026", text: "Asked by text to be left alone."));

        Assert.Contains("Service saved.", scene.Browser.Text);
        var note = Assert.Single(await scene.DeclinesAsync()).Note!;
        Assert.Equal(
            (NoteKind.CustomerRequestedNoFollowUp, new DateOnly(2026, 2, 27), "Customer requested no follow-up be made", "Asked by text to be left alone.", scene.Step.Id),
            (note.Kind, note.On, note.Subject, note.Body, note.StepId));
        Assert.Equal(("texts.pdf", null), (Assert.Single(note.Files).File.Name, note.Files[0].File.HeldUntil));
        Assert.Single(await app.EventsAsync<CaseNoteAdded>(note.PublicId));
    }

    [Fact]
    public async Task Decline_SameFormTwice_SavesOnce()
    {
        var scene = await DeclineScene.OpenAsync(app, Late);
        var twice = await app.SignInAsync(scene.Planner);
        await twice.OpenAsync(scene.Address);
        var form = DeclineScene.OptingOut(on: "02/27/2026", text: "Asked by text to be left alone.");

        await scene.SaveAsync(form);
        await twice.SubmitFilesAsync(DeclineScene.Form, [], form);

        Assert.Contains("Service saved.", twice.Text);
        Assert.Single(await scene.DeclinesAsync());
        Assert.Equal(1, await app.QueryAsync(db => db.CaseNotes.CountAsync(row => row.ParticipantId == scene.Enrollment.ParticipantId)));
        Assert.Single(await app.EventsAsync<FollowUpDeclined>(scene.Step.PublicId));
    }

    [Fact]
    public async Task Decline_OfTwoPlannersAtOnce_SavesOneAndLosesNothing()
    {
        var scene = await DeclineScene.OpenAsync(app, Exit, Attempts);
        var other = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await other.OpenAsync(scene.Address);

        await Task.WhenAll(
            scene.SaveAsync(DeclineScene.UnableToLocate),
            other.SubmitFilesAsync(DeclineScene.Form, [], DeclineScene.OptingOut(on: "02/27/2026", text: "Asked by text to be left alone.")));

        var saved = Assert.Single(await scene.DeclinesAsync());
        var late = saved.Reason == DeclineReason.OptingOut ? scene.Browser : other;
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        await late.OpenAsync(scene.Address);
        Assert.Null(late.Page.QuerySelector("#DeclineReason"));
        await late.ForgeAsync(scene.Address, [("Version", (await scene.StoredAsync()).Version.ToString(System.Globalization.CultureInfo.InvariantCulture)), .. DeclineScene.OptingOut(on: "02/27/2026", text: "Once more."), ("Decline.Written.Subject", "Request")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Equal(["ALREADY_DECLINED"], late.Page.QuerySelectorAll("#errors li[data-code]").Select(item => item.GetAttribute("data-code")));
        Assert.Single(await scene.DeclinesAsync());
        Assert.Equal(saved.Reason == DeclineReason.OptingOut ? 1 : 0, await RequestsAsync(scene));
    }

    [Fact]
    public async Task DeclineAndNote_AtOnce_BothCount()
    {
        var scene = await DeclineScene.OpenAsync(app, Exit, Attempts);
        var other = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await other.OpenAsync($"/customers/{scene.Customer}/case-notes/new?kind=FollowUp");

        await Task.WhenAll(
            scene.SaveAsync(DeclineScene.UnableToLocate),
            other.SubmitFilesAsync("form[data-autosave]", [],
                ("Subject", "Found"), ("Body", "Answered the phone."), ("Outcome", "ContactMade"), ("Method", "Phone"), ("SpokeWith", "Customer")));

        Assert.Single(await scene.DeclinesAsync());
        Assert.Equal("M1 Missed, M2 Attempted only, M3 Missed, Q2 Attempted only, Q3 Met, Q4 Waived", await scene.WindowsAsync());
        Assert.StartsWith("declined,", await scene.DueAsync(), StringComparison.Ordinal);
    }

    /// <summary>Case 28 of the offices: found again, and back in follow-up.</summary>
    [Fact]
    public async Task TakenBack_AfterContact_KeepsRowAndOwesAgain()
    {
        var scene = await DeclineScene.OpenAsync(app, Exit, Attempts);
        await scene.SaveAsync(DeclineScene.UnableToLocate);
        await scene.Browser.OpenAsync(scene.Outcomes);
        Assert.DoesNotContain("The customer was located", scene.Browser.Text);
        await app.NoteAsync(scene.Enrollment, app.Today);

        await scene.Browser.OpenAsync(scene.Outcomes);
        Assert.Contains("The customer was located: there was a contact on 03/02/2026.", scene.Browser.Text);
        Assert.NotNull(scene.Browser.Page.QuerySelector($"main a[href='{scene.Address}']"));
        Assert.StartsWith("declined,", await scene.DueAsync(), StringComparison.Ordinal);
        await scene.OpenAndSaveAsync(("Status", "Planned"), ("Reason", ""));
        Assert.Contains("Enter why the status becomes Planned.", scene.Browser.Text);
        await scene.OpenAndSaveAsync(("Status", "Planned"), ("Reason", "Came by and asked for help"));

        var decline = Assert.Single(await scene.DeclinesAsync());
        Assert.Equal((app.Today, scene.Planner.Id), (decline.TakenBackOn, decline.TakenBackById));
        Assert.Equal([StepStatus.Planned, StepStatus.OfferedButDeclined, StepStatus.Planned], (await scene.StoredAsync()).Statuses.Select(line => line.Status));
        Assert.Equal(new FollowUpDeclineTakenBack(app.Today, app.Today), Assert.Single(await app.EventsAsync<FollowUpDeclineTakenBack>(scene.Step.PublicId)).Read());
        Assert.Equal("M1 Missed, M2 Attempted only, M3 Missed, Q2 Attempted only, Q3 Met, Q4 Upcoming", await scene.WindowsAsync());
        Assert.StartsWith("later,Q4,2026-07-15,", await scene.DueAsync(), StringComparison.Ordinal);
        await scene.Browser.OpenAsync(scene.Address);
        Assert.Contains($"Taken back {OfficeFormat.DateAndTime(decline.TakenBackAt!.Value)} by {scene.Planner.DisplayName}", Assert.Single(scene.Grid), StringComparison.Ordinal);
        Assert.NotNull(scene.Browser.Page.QuerySelector("#DeclineReason"));
    }

    [Fact]
    public async Task Declined_OtherFieldsOfTheStep_AreSavedWithoutAnotherDecline()
    {
        var scene = await DeclineScene.OpenAsync(app, Exit, Attempts);
        await scene.SaveAsync(DeclineScene.UnableToLocate);
        await scene.Browser.OpenAsync(scene.Address);

        await scene.Browser.SubmitAsync(DeclineScene.Form, ("Note", "Wrote to the last address"));

        Assert.Contains("Service saved.", scene.Browser.Text);
        Assert.Equal("Wrote to the last address", (await scene.StoredAsync()).Note);
        Assert.Null(Assert.Single(await scene.DeclinesAsync()).TakenBackOn);
    }

    [Fact]
    public async Task LwiaAdministrator_ReadsTheGridAndCannotDecline()
    {
        var scene = await DeclineScene.OpenAsync(app, Exit, Attempts);
        await scene.SaveAsync(DeclineScene.UnableToLocate);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));

        await (scene with { Browser = browser }).Browser.OpenAsync(scene.Address);

        Assert.Single((scene with { Browser = browser }).Grid);
        Assert.Null(browser.Page.QuerySelector(DeclineScene.Form));
        await browser.ForgeAsync(scene.Address, [("Version", "1"), .. DeclineScene.UnableToLocate]);
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task Stranger_IsNotFoundAndLogged()
    {
        var scene = await DeclineScene.OpenAsync(app, Exit, Attempts);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 7));
        await browser.OpenAsync("/participants");

        await browser.ForgeAsync(scene.Address, [("Version", "0"), .. DeclineScene.UnableToLocate]);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, scene.Customer));
        Assert.Empty(await scene.DeclinesAsync());
    }

    private Task<int> RequestsAsync(DeclineScene scene) => app.QueryAsync(db =>
        db.CaseNotes.CountAsync(row => row.ParticipantId == scene.Enrollment.ParticipantId && row.Kind == NoteKind.CustomerRequestedNoFollowUp));
}
