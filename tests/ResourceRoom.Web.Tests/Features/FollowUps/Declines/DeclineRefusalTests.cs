using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps.Declines;

/// <summary>Why a decline is not saved: each code of the contract, in its order. Today is 03/02/2026.</summary>
public sealed class DeclineRefusalTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Guide = "(Youth follow-up guide, “Document When Youth Decline Follow-Up Services”)";

    [Theory]
    [InlineData("2025-09-02", "a 09-20, a 01-10", "UnableToLocate", true, true, "")]
    [InlineData("2025-09-03", "a 09-20, a 01-10", "UnableToLocate", true, true, "TOO_EARLY")]
    [InlineData("2025-07-15", "", "UnableToLocate", false, false, "NO_ATTEMPT_FIRST_QUARTER NO_ATTEMPT_SECOND_QUARTER ATTEST_ATTEMPTED ATTEST_DOCUMENTED")]
    [InlineData("2025-07-15", "a 09-20", "UnableToLocate", true, true, "NO_ATTEMPT_SECOND_QUARTER")]
    [InlineData("2025-07-15", "s 09-20, c 01-15", "UnableToLocate", true, true, "NO_ATTEMPT_FIRST_QUARTER")]
    [InlineData("2026-01-15", "", "UnableToLocate", true, false, "TOO_EARLY NO_ATTEMPT_FIRST_QUARTER NO_ATTEMPT_SECOND_QUARTER ATTEST_DOCUMENTED")]
    [InlineData("2025-03-01", "a 04-20, a 07-10", "UnableToLocate", true, true, "OUTSIDE_TWELVE_MONTHS")]
    [InlineData("2025-03-02", "a 04-20, a 07-10", "UnableToLocate", true, true, "")]
    [InlineData("2026-01-15", "", "OptingOut", false, true, "NOTE_MISSING")]
    [InlineData("2026-01-15", "", "OptingOut", false, false, "ATTEST_DOCUMENTED NOTE_MISSING")]
    [InlineData("2025-03-01", "", "OptingOut", false, false, "OUTSIDE_TWELVE_MONTHS ATTEST_DOCUMENTED NOTE_MISSING")]
    [InlineData("2026-01-15", "", "", false, false, "REASON_MISSING")]
    [InlineData("2026-01-15", "", "Moved", true, true, "REASON_MISSING")]
    public async Task Decline_WithoutWhatItNeeds_NamesAllThatApplies(string exit, string facts, string reason, bool isAttempted, bool isDocumented, string codes)
    {
        var scene = await DeclineScene.OpenAsync(app, FollowUpScene.Day(exit), facts);

        await scene.SaveAsync(
            ("Status", "OfferedButDeclined"), ("Decline.Reason", reason), ("Decline.Attempted", isAttempted ? "true" : null), ("Decline.Documented", isDocumented ? "true" : null),
            ("Provider", "Prairie Youth Services"));

        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), scene.Codes);
        Assert.Equal(codes.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Equal(codes.Length == 0 ? 1 : 0, (await scene.DeclinesAsync()).Count);
        Assert.Equal(codes.Length == 0 ? StepStatus.OfferedButDeclined : StepStatus.Planned, await scene.StatusAsync());
        if (codes.Length > 0)
        {
            var page = scene.Browser.Page;
            Assert.Equal("Offered but declined", page.QuerySelector("#Status option[selected]")!.TextContent);
            Assert.Equal(isAttempted, page.QuerySelector("#Attempted")!.HasAttribute("checked"));
            Assert.Equal(isDocumented, page.QuerySelector("#Documented")!.HasAttribute("checked"));
            Assert.Equal(reason is "" or "Moved" ? null : reason, page.QuerySelector("#DeclineReason input[checked]")?.GetAttribute("value"));
            Assert.Equal("Prairie Youth Services", page.QuerySelector("#Provider")!.GetAttribute("value"));
            Assert.All(page.QuerySelectorAll("#errors li[data-code]"), item =>
                Assert.NotNull(page.QuerySelector(item.QuerySelector("a")!.GetAttribute("href")!)));
            Assert.Single(page.QuerySelectorAll("#errors li[data-code]"), item => item.TextContent.Contains(Guide, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Decline_BeforeAnyExit_IsOutsideTwelveMonths()
    {
        var person = await app.CreateParticipantAsync();
        var enrollment = await app.CreateEnrollmentAsync(person, change: traits => traits with { Program = WorkforceProgram.Youth, On = app.Today.AddDays(-50) });
        var scene = await DeclineScene.OpenAsync(app, enrollment);

        await scene.SaveAsync(DeclineScene.UnableToLocate);

        Assert.Equal(["OUTSIDE_TWELVE_MONTHS"], scene.Codes);
        Assert.Contains("No exit is recorded for this enrollment.", scene.Browser.Text);
    }

    [Theory]
    [InlineData(WorkforceProgram.Adult)]
    [InlineData(WorkforceProgram.DislocatedWorker)]
    public async Task Decline_ForgedForAdult_IsYouthOnlyAlone(WorkforceProgram program)
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2025, 7, 15), program: program);

        await scene.SaveAsync(("Status", "OfferedButDeclined"), ("Decline.Reason", "UnableToLocate"));

        Assert.Equal(["YOUTH_ONLY"], scene.Codes);
        Assert.Contains("Only youth can decline follow-up services.", scene.Browser.Page.QuerySelector("#Status-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await scene.DeclinesAsync());
        Assert.Equal(StepStatus.Planned, await scene.StatusAsync());
    }

    /// <summary>A common exit has one follow-up, and the decline stands in the step of the youth program.</summary>
    [Fact]
    public async Task Decline_InAdultStepOfCommonExit_IsYouthOnly()
    {
        var exit = new DateOnly(2025, 7, 15);
        var youth = await app.ExitedAsync(exit);
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == youth.ParticipantId));
        var adult = await app.ExitAsync(person, exit, change: traits => traits with { Program = WorkforceProgram.Adult });
        await app.DoAsync(youth, "a 09-20, a 01-10");
        var scene = await DeclineScene.OpenAsync(app, adult);

        await scene.SaveAsync(DeclineScene.UnableToLocate);
        Assert.Equal(["YOUTH_ONLY"], scene.Codes);

        scene = await DeclineScene.OpenAsync(app, youth);
        await scene.SaveAsync(DeclineScene.UnableToLocate);
        Assert.StartsWith("declined,", await scene.DueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decline_ForgedForAnotherService_IsRefused()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2025, 7, 15), "a 09-20, a 01-10");
        var mentor = await app.CreateStepAsync(scene.Enrollment);

        await scene.Browser.ForgeAsync($"/customers/{scene.Customer}/plan/steps/{mentor.PublicId}", [("Version", "0"), .. DeclineScene.UnableToLocate]);

        Assert.Contains("This step is Planned. It cannot become Offered but declined here.", scene.Browser.Text);
        Assert.Empty(await scene.DeclinesAsync());
    }

    [Fact]
    public async Task Decline_InSecondStep_IsAlreadyDeclined()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2025, 7, 15), "a 09-20, a 01-10");
        await scene.SaveAsync(DeclineScene.UnableToLocate);
        var second = await DeclineScene.OpenAsync(app, scene.Enrollment);

        await second.SaveAsync(DeclineScene.UnableToLocate);

        Assert.Equal(["ALREADY_DECLINED"], second.Codes);
        Assert.Contains($"has been declined since {OfficeFormat.Date(app.Today)}.", second.Browser.Text);
        Assert.Single(await scene.DeclinesAsync());
    }

    [Fact]
    public async Task MissingAttempts_AreNamedWithALinkThatLeadsBack()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2025, 7, 15), "a 09-20");
        await scene.SaveAsync(DeclineScene.UnableToLocate);

        var item = Assert.Single(scene.Browser.Page.QuerySelectorAll("#errors li[data-code]"));
        Assert.Contains("in the second quarter following exit, from 10/16/2025 to 01/15/2026.", item.TextContent, StringComparison.Ordinal);
        var link = item.QuerySelectorAll("a")[1];
        Assert.Equal("Add Follow-Up Case Note", link.TextContent);
        Assert.NotNull(scene.Browser.Page.QuerySelector($"#DeclineReason-error a[href='{link.GetAttribute("href")}']"));
        await scene.Browser.OpenAsync(link.GetAttribute("href")!);
        Assert.Equal(("FollowUp", ""), (scene.Browser.Page.QuerySelector("input[name=Kind][checked]")!.GetAttribute("value"), scene.Browser.Page.QuerySelector("#On")!.GetAttribute("value") ?? ""));

        const string hint = "An attempt is missing in the second quarter following exit, from 10/16/2025 to 01/15/2026. MM/DD/YYYY, not in the future.";
        Assert.Equal(hint, scene.Browser.Page.QuerySelector("#On-hint")!.TextContent);
        await scene.Browser.SubmitFilesAsync("form[data-autosave]", [], ("On", "12/01/2025"), ("Subject", "Tried"), ("Body", ""), ("Outcome", "AttemptedNoResponse"), ("Method", "InPerson"));
        Assert.Equal(hint, scene.Browser.Page.QuerySelector("#On-hint")!.TextContent);

        await scene.Browser.SubmitFilesAsync("form[data-autosave]", [], ("On", "12/01/2025"), ("Subject", "Tried"), ("Body", "Nobody opened."), ("Outcome", "AttemptedNoResponse"), ("Method", "InPerson"));

        Assert.Equal((scene.Address, ""), (scene.Browser.Path.Split('?', '#')[0], scene.Browser.Page.QuerySelector("#errors")?.TextContent ?? ""));
        Assert.Contains("Case note added.", scene.Browser.Text);
        Assert.Equal("Offered but declined", scene.Browser.Page.QuerySelector("#Status option[selected]")!.TextContent);
        Assert.Empty(scene.Browser.Page.QuerySelectorAll(".rr-decline input[checked]"));
        await scene.SaveAsync(DeclineScene.UnableToLocate);
        Assert.Single(await scene.DeclinesAsync());
    }

    [Fact]
    public async Task MissingAttempt_OfAQuarterToCome_HasNoLink()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2026, 1, 15));

        await scene.SaveAsync(DeclineScene.UnableToLocate);

        var links = scene.Browser.Page.QuerySelectorAll("#errors li[data-code]").Select(item => (item.GetAttribute("data-code"), item.QuerySelectorAll("a").Length));
        Assert.Equal([("TOO_EARLY", 1), ("NO_ATTEMPT_FIRST_QUARTER", 2), ("NO_ATTEMPT_SECOND_QUARTER", 1)], links);
    }

    [Fact]
    public async Task FollowUpNote_FromTheService_LeadsBackToIt()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2026, 1, 15));
        await scene.Browser.OpenAsync(scene.Browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "Add Follow-Up Case Note").GetAttribute("href")!);
        Assert.Equal(OfficeFormat.Date(app.Today), scene.Browser.Page.QuerySelector("#On")!.GetAttribute("value"));

        await scene.Browser.SubmitFilesAsync("form[data-autosave]", [], ("Subject", "Work"), ("Body", "All is well."), ("Outcome", "ContactMade"), ("Method", "Phone"), ("SpokeWith", "Customer"));

        Assert.Equal((scene.Address, ""), (scene.Browser.Path.Split('?', '#')[0], scene.Browser.Page.QuerySelector("#errors")?.TextContent ?? ""));
        Assert.Equal("Planned", scene.Browser.Page.QuerySelector("#Status option[selected]")!.TextContent);
        Assert.Equal(scene.Step.Id, (await app.QueryAsync(db => db.CaseNotes.SingleAsync(row => row.ParticipantId == scene.Enrollment.ParticipantId))).StepId);
    }

    [Theory]
    [InlineData(NoteKind.FollowUp, "2026-02-20", false)]
    [InlineData(NoteKind.CustomerRequestedNoFollowUp, "2026-01-14", false)]
    [InlineData(NoteKind.CustomerRequestedNoFollowUp, "2026-02-20", true)]
    public async Task LinkedNote_ThatHoldsNoRequest_IsAsGoodAsMissing(NoteKind kind, string on, bool isInError)
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2026, 1, 15));
        var note = kind == NoteKind.FollowUp ? await app.NoteAsync(scene.Enrollment, FollowUpScene.Day(on)) : await scene.RequestAsync(FollowUpScene.Day(on));
        if (isInError)
        {
            await MarkInErrorAsync(note);
        }

        await scene.OpenAndSaveAsync(DeclineScene.OptingOut(note));

        Assert.Equal(["NOTE_MISSING"], scene.Codes);
        Assert.DoesNotContain(scene.Browser.Page.QuerySelectorAll("#DeclineNote option"), option => option.GetAttribute("value") == note.PublicId.ToString());
        Assert.Empty(await scene.DeclinesAsync());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(7)]
    public async Task LinkedNote_OfAnotherCustomer_IsNotFoundAndLogged(int lwia)
    {
        var other = await app.ExitedAsync(new DateOnly(2026, 1, 15), change: traits => traits with { Lwia = lwia });
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2026, 1, 15));
        var foreign = await (scene with { Enrollment = other }).RequestAsync(new DateOnly(2026, 2, 20));

        await scene.SaveAsync(DeclineScene.OptingOut(foreign));

        Assert.Equal(HttpStatusCode.NotFound, scene.Browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, foreign.PublicId));
        Assert.Empty(await scene.DeclinesAsync());
        Assert.Equal(StepStatus.Planned, await scene.StatusAsync());
    }

    [Theory]
    [InlineData("", "Asked by text.", "RequestedOn", "Enter a valid contact date")]
    [InlineData("03/03/2026", "Asked by text.", "RequestedOn", "This day is in the future.")]
    [InlineData("01/14/2026", "Asked by text.", "DeclineNote", "it is dated from the exit on 01/15/2026 to today.")]
    [InlineData("02/20/2026", "My number is 219-09-9999.", "Request", "We removed what looks like an SSN")]
    public async Task WrittenNote_ThatCannotBeSaved_IsSaidAtItsFieldAndKept(string on, string text, string field, string said)
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2026, 1, 15));

        await scene.SaveAsync(DeclineScene.OptingOut(on: on, text: text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains(said, scene.Browser.Page.QuerySelector($"#{field}-error")?.TextContent ?? scene.Browser.Text, StringComparison.Ordinal);
        Assert.Contains(text.StartsWith("My", StringComparison.Ordinal) ? "My number is" : text, scene.Browser.Page.QuerySelector("#Request")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(on, scene.Browser.Page.QuerySelector("#RequestedOn")!.GetAttribute("value") ?? "");
        Assert.Equal(0, await app.QueryAsync(db => db.CaseNotes.CountAsync(row => row.ParticipantId == scene.Enrollment.ParticipantId)));
    }

    [Fact]
    public async Task WrittenNote_BesideAnotherOrAnotherReason_IsRefused()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2025, 7, 15), "a 09-20, a 01-10");
        var note = await scene.RequestAsync(new DateOnly(2026, 2, 20));

        await scene.OpenAndSaveAsync([.. DeclineScene.OptingOut(note).Where(entry => entry.Item1 != "Decline.Written.Body"), ("Decline.Written.Body", "And one more.")]);
        Assert.Contains("You chose a case note and wrote one too.", scene.Browser.Page.QuerySelector("#DeclineNote-error")!.TextContent, StringComparison.Ordinal);

        await scene.OpenAndSaveAsync([.. DeclineScene.UnableToLocate, ("Decline.Written.Body", "A request.")]);
        Assert.Contains("Only the customer’s request to opt out is written here.", scene.Browser.Page.QuerySelector("#Request-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await scene.DeclinesAsync());
    }

    [Fact]
    public async Task Conflict_WithWhatAnotherSaved_KeepsWhatWasTyped()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2026, 1, 15));
        await app.ChangeStepAsync(scene.Step, row => row.Provider = "Theirs");

        await scene.SaveAsync(DeclineScene.OptingOut(on: "02/20/2026", text: "Asked by text."));

        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Equal("Asked by text.", scene.Browser.Page.QuerySelector("#Request")!.TextContent.Trim());
        await scene.SaveAsync();
        Assert.Single(await scene.DeclinesAsync());
    }

    private Task<CaseNote> MarkInErrorAsync(CaseNote note) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.CaseNotes.SingleAsync(one => one.Id == note.Id);
        (row.InErrorAt, row.InErrorById, row.InErrorReason) = (app.Time.GetUtcNow().UtcDateTime, 1, "Wrong customer");
        return row;
    });
}
