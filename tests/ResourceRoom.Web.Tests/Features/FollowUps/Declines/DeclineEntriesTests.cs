using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps.Declines;

/// <summary>What becomes of the entries of a decline that cannot be saved, and of the step it stands in. Today is 03/02/2026.</summary>
public sealed class DeclineEntriesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Long = "Asked by text, in three messages, to be left alone from now on.";

    private static readonly DateOnly Late = new(2026, 1, 15);

    [Fact]
    public async Task Decline_AfterAnothersWasSaved_KeepsTheNoteAndIsAlreadyDeclined()
    {
        var scene = await DeclineScene.OpenAsync(app, Late);
        var late = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await late.OpenAsync(scene.Address);
        await scene.SaveAsync(DeclineScene.OptingOut(on: "02/27/2026", text: "Asked by phone."));
        var saved = Assert.Single(await scene.DeclinesAsync());

        await late.SubmitFilesAsync(DeclineScene.Form, [], [.. DeclineScene.OptingOut(on: "02/26/2026", text: Long), ("Decline.Written.Subject", "Left alone")]);

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        AssertKept(late);
        var said = $"Opting Out, saved {OfficeFormat.DateAndTime(saved.CreatedAt)} by {scene.Planner.DisplayName}";
        Assert.Contains(said, late.Page.QuerySelector("#declined-already")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Follow-up is declined already, so that your decline cannot be saved too.", late.Text);
        Assert.Contains(late.Page.QuerySelectorAll("tr"), row => row.TextContent.Contains("Decline of follow-up", StringComparison.Ordinal) && row.TextContent.Contains(said, StringComparison.Ordinal));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await late.SubmitFilesAsync(DeclineScene.Form, []);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
            Assert.Equal(["ALREADY_DECLINED"], Codes(late));
            AssertKept(late);
        }

        Assert.Single(await scene.DeclinesAsync());
        Assert.Equal(1, await NotesAsync(scene));
    }

    [Fact]
    public async Task StepWithADecline_EvenTakenBack_IsNotRemoved()
    {
        var scene = await DeclineScene.OpenAsync(app, Late);
        Assert.NotNull(scene.Browser.Page.QuerySelector("#remove-form"));
        await scene.SaveAsync(DeclineScene.OptingOut(on: "02/27/2026", text: Long));
        await scene.OpenAndSaveAsync(("Status", "Planned"), ("Reason", "Came by"));
        await scene.Browser.OpenAsync(scene.Address);
        Assert.Null(scene.Browser.Page.QuerySelector("#remove-form"));

        await scene.Browser.ForgeAsync($"{scene.Address}/remove");

        Assert.Contains("Follow-up services were declined in this step. It stays in the plan, with what was said.", scene.Browser.Text);
        Assert.Null((await scene.StoredAsync()).RemovedAt);
        Assert.Empty(await app.EventsAsync<StepRemoved>(scene.Step.PublicId));
    }

    [Theory]
    [InlineData("written")]
    [InlineData("garbage")]
    [InlineData("foreign")]
    public async Task Decline_ForgedForAdultWithAnything_IsYouthOnlyAlone(string note)
    {
        var other = await DeclineScene.OpenAsync(app, Late);
        var foreign = await other.RequestAsync(new DateOnly(2026, 2, 20));
        var scene = await DeclineScene.OpenAsync(app, Late, program: WorkforceProgram.Adult);

        await scene.Browser.ForgeAsync(scene.Address,
        [
            ("Version", "0"), ("Status", "OfferedButDeclined"), ("Decline.Reason", "OptingOut"),
            ("Decline.Note", note switch { "garbage" => "none of mine", "foreign" => foreign.PublicId.ToString(), _ => "" }), ("Decline.Written.Body", Long),
        ]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Equal("YOUTH_ONLY", Assert.Single(scene.Browser.Page.QuerySelectorAll("#errors li")).GetAttribute("data-code"));
        Assert.Empty(await scene.DeclinesAsync());
    }

    [Fact]
    public async Task Decline_OfYouth_NamesCodesAndEntriesTogether()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2025, 3, 1));

        await scene.SaveAsync(
            ("Status", "OfferedButDeclined"), ("Decline.Reason", "OptingOut"), ("Decline.Written.On", ""), ("Decline.Written.Subject", ""), ("Decline.Written.Body", Long));

        Assert.Equal(["OUTSIDE_TWELVE_MONTHS", "ATTEST_DOCUMENTED", "NOTE_MISSING"], scene.Codes);
        Assert.Contains("Enter a valid contact date", scene.Browser.Page.QuerySelector("#RequestedOn-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Enter a subject.", scene.Browser.Page.QuerySelector("#RequestSubject-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decline_ForgedOnceMore_NamesCodesInTheOrderOfTheContract()
    {
        var scene = await DeclineScene.OpenAsync(app, Late);
        await scene.SaveAsync(DeclineScene.OptingOut(on: "02/27/2026", text: Long));

        await scene.Browser.ForgeAsync(scene.Address, [("Version", "1"), ("Status", "OfferedButDeclined"), ("Decline.Note", ""), ("Decline.Reason", "OptingOut")]);

        Assert.Equal(["ALREADY_DECLINED", "ATTEST_DOCUMENTED", "NOTE_MISSING"], scene.Codes);
    }

    [Fact]
    public async Task NoteTyped_ThenUnableToLocate_StaysInSightBesideTheCodes()
    {
        var scene = await DeclineScene.OpenAsync(app, Late);

        await scene.SaveAsync([.. DeclineScene.UnableToLocate, ("Decline.Written.On", "02/26/2026"), ("Decline.Written.Subject", "Left alone"), ("Decline.Written.Body", Long)]);

        Assert.Equal(["TOO_EARLY", "NO_ATTEMPT_FIRST_QUARTER", "NO_ATTEMPT_SECOND_QUARTER"], scene.Codes);
        AssertKept(scene.Browser);
        Assert.NotNull(scene.Browser.Page.QuerySelector(".rr-decline__note--kept #Request-error"));

        await scene.SaveAsync(("Decline.Reason", "OptingOut"));
        Assert.Equal(Long, Assert.Single(await scene.DeclinesAsync()).Note!.Body);
    }

    [Fact]
    public async Task DeathRecorded_DeclineIsNeitherOfferedNorSaved()
    {
        var scene = await DeclineScene.OpenAsync(app, Late);
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == scene.Enrollment.ParticipantId));
        var exclusion = await app.CreateExclusionAsync(person, ExclusionKind.Death);

        await scene.SaveAsync([.. DeclineScene.OptingOut(on: "02/26/2026", text: Long), ("Decline.Written.Subject", "Left alone")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        var item = Assert.Single(scene.Browser.Page.QuerySelectorAll("#errors li"));
        Assert.Equal((null, "The customer’s death is recorded. There is no follow-up to decline."), (item.GetAttribute("data-code"), item.TextContent));
        AssertKept(scene.Browser);
        Assert.Equal((StepStatus.Planned, 0, 0), (await scene.StatusAsync(), (await scene.DeclinesAsync()).Count, await NotesAsync(scene)));
        await scene.Browser.OpenAsync($"{scene.Address}?decline=true");
        Assert.Null(scene.Browser.Page.QuerySelector("#DeclineReason"));
        Assert.DoesNotContain(scene.Browser.Page.QuerySelectorAll("#Status option"), option => option.TextContent == "Offered but declined");

        await app.ArrangeAsync(async (_, db) => (await db.Exclusions.SingleAsync(row => row.Id == exclusion.Id)).VoidedAt = app.Time.GetUtcNow().UtcDateTime);
        await scene.Browser.OpenAsync(scene.Address);
        Assert.NotNull(scene.Browser.Page.QuerySelector("#DeclineReason"));
    }

    private static IEnumerable<string?> Codes(Browser browser) => browser.Page.QuerySelectorAll("#errors li[data-code]").Select(item => item.GetAttribute("data-code"));

    private static void AssertKept(Browser browser)
    {
        var page = browser.Page;
        Assert.Equal("Offered but declined", page.QuerySelector("#Status option[selected]")!.TextContent);
        Assert.NotNull(page.QuerySelector("#DeclineReason input[checked]"));
        Assert.True(page.QuerySelector("#Documented")!.HasAttribute("checked"));
        Assert.Equal(
            ("02/26/2026", "Left alone", Long),
            (page.QuerySelector("#RequestedOn")!.GetAttribute("value"), page.QuerySelector("#RequestSubject")!.GetAttribute("value"), page.QuerySelector("#Request")!.TextContent.Trim()));
    }

    private Task<int> NotesAsync(DeclineScene scene) => app.QueryAsync(db =>
        db.CaseNotes.CountAsync(row => row.ParticipantId == scene.Enrollment.ParticipantId && row.Kind == NoteKind.CustomerRequestedNoFollowUp));
}
