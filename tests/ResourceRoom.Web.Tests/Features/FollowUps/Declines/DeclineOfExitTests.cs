using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps.Declines;

/// <summary>A decline belongs to one recorded exit: what becomes of it when that exit moves, is undone, or is one of a merged record.</summary>
public sealed class DeclineOfExitTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task ExitMoved_DeclineStaysInForceAndIsFlaggedUntilTheEvidenceIsThere()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2025, 7, 15), "a 09-20, a 12-20");
        await scene.SaveAsync(DeclineScene.UnableToLocate);
        Assert.EndsWith(",yes,yes,", await scene.DueAsync(), StringComparison.Ordinal);

        await scene.MoveExitAsync(new DateOnly(2025, 8, 1));
        Assert.EndsWith(",yes,yes,", await scene.DueAsync(), StringComparison.Ordinal);
        await scene.MoveExitAsync(new DateOnly(2025, 9, 25));

        Assert.Equal("declined,,,,,,yes,yes,yes", await scene.DueAsync());
        Assert.EndsWith(",declined,,,,,,yes,yes,yes", (await scene.Browser.LinesAsync($"/follow-ups.csv?asOf={app.Today:yyyy-MM-dd}")).Single(line => line.StartsWith(scene.Customer.ToString(), StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("M1 Missed, M2 Missed, M3 Attempted only, Q2 Waived, Q3 Waived, Q4 Waived", await scene.WindowsAsync());
        await scene.Browser.OpenAsync(scene.Outcomes);
        Assert.Contains("Evidence does not fit the exit date", scene.Browser.Text);
        Assert.Contains("Unable to locate fits from 03/25/2026 on.", scene.Browser.Text);
        Assert.Contains("No attempt to reach the customer is on file from 12/26/2025 to 03/25/2026.", scene.Browser.Text);
        Assert.Single(scene.Grid);
        await scene.Browser.OpenAsync("/follow-ups?list=declined&planner=all");
        Assert.Contains("Evidence does not fit the exit date", scene.Browser.Text);

        await scene.MoveExitAsync(new DateOnly(2025, 9, 2));
        Assert.EndsWith(",yes,yes,", await scene.DueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoteInError_FlagsTheDecline()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2026, 1, 15));
        await scene.SaveAsync(DeclineScene.OptingOut(on: "02/20/2026", text: "Asked by text."));
        var note = Assert.Single(await scene.DeclinesAsync()).Note!;
        Assert.EndsWith(",yes,yes,", await scene.DueAsync(), StringComparison.Ordinal);
        await scene.Browser.OpenAsync($"/customers/{scene.Customer}/case-notes/{note.PublicId}");

        await scene.Browser.SubmitAsync("form[action$='error']", ("Reason", "Wrong customer"));

        Assert.Equal("declined,,,,,,yes,yes,yes", await scene.DueAsync());
        await scene.Browser.OpenAsync(scene.Outcomes);
        Assert.Contains("No case note with the customer’s request is dated from 01/15/2026 to 03/02/2026.", scene.Browser.Text);
        Assert.Contains("This note is marked as entered in error.", scene.Browser.Text);

        await app.ArrangeAsync((_, db) => Task.FromResult(db.CaseNotes.Add(new CaseNote
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = note.ParticipantId,
            Kind = NoteKind.CustomerRequestedNoFollowUp,
            On = new DateOnly(2026, 2, 21),
            Subject = "Asked by text",
            Body = "Wants no calls.",
            CreatedAt = app.Time.GetUtcNow().UtcDateTime,
            CreatedById = note.CreatedById,
        })));
        Assert.EndsWith(",yes,yes,", await scene.DueAsync(), StringComparison.Ordinal);
    }

    /// <summary>Case 48 of the offices, with a decline on the same step after the new exit.</summary>
    [Fact]
    public async Task ExitUndone_EndsDeclineAndANewExitIsDeclinedAnew()
    {
        var scene = await DeclineScene.OpenAsync(app, new DateOnly(2026, 1, 15));
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == scene.Enrollment.ParticipantId));
        var exit = await app.CreateExitAsync(person, new DateOnly(2026, 1, 15));
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Exits.SingleAsync(one => one.Id == exit.Id);
            row.Ended.Add(new() { EnrollmentId = scene.Enrollment.Id });
            return row;
        });
        await scene.SaveAsync(DeclineScene.OptingOut(on: "02/20/2026", text: "Asked by text."));
        var asItStood = string.Join(", ", (await scene.WindowsAsync()).Split(", ").Select(window => window[3..]));
        Assert.Contains("Waived", asItStood, StringComparison.Ordinal);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await oet.OpenAsync($"/customers/{scene.Customer}/exits/{exit.PublicId}");
        Assert.DoesNotContain("Follow-up until it was undone", oet.Text);

        await oet.SubmitFilesAsync("#undo-form", [("request.pdf", SampleFiles.Pdf())], ("Reason", "Training went on"));

        var ended = Assert.Single(await scene.DeclinesAsync());
        Assert.Equal((true, null), (ended.ExitUndoneAt is not null, ended.TakenBackOn));
        Assert.Equal(new FollowUpDeclineEnded(ended.On, exit.PublicId), Assert.Single(await app.EventsAsync<FollowUpDeclineEnded>(scene.Step.PublicId)).Read());
        await scene.Browser.OpenAsync(scene.Outcomes);
        Assert.Contains("Ended with its exit, which was undone", Assert.Single(scene.Grid), StringComparison.Ordinal);

        await scene.Browser.OpenAsync($"/customers/{scene.Customer}/exits/{exit.PublicId}");
        Assert.Contains("Follow-up until it was undone", scene.Browser.Text);
        Assert.Contains("as they stood on 03/02/2026", scene.Browser.Text);
        Assert.Equal(asItStood, string.Join(", ", scene.Browser.Page.QuerySelectorAll("section[aria-labelledby=windows-title] .rr-tag").Select(tag => tag.TextContent)));

        await scene.Browser.OpenAsync($"/customers/{scene.Customer}/exits/new");
        await scene.Browser.SubmitAsync("form[action$='exits/new']", ("On", "01/20/2026"), ("Reason", "Employment"));
        Assert.Equal("M1 Missed before exit was known, M2 Open, Q2 Upcoming, Q3 Upcoming, Q4 Upcoming", await scene.WindowsAsync());
        await scene.Browser.OpenAsync(scene.Address);
        Assert.Equal("Offered but declined", scene.Browser.Page.QuerySelector("#Status option[selected]")!.TextContent);
        await scene.SaveAsync(DeclineScene.OptingOut(ended.Note));

        Assert.Equal(2, (await scene.DeclinesAsync()).Count);
        Assert.Equal([StepStatus.Planned, StepStatus.OfferedButDeclined, StepStatus.OfferedButDeclined], (await scene.StoredAsync()).Statuses.Select(line => line.Status));
        Assert.Equal("M1 Missed before exit was known, M2 Waived, Q2 Waived, Q3 Waived, Q4 Waived", (await scene.WindowsAsync()).Replace(", M3 Waived", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TwoExits_DeclineWaivesOnlyItsOwn()
    {
        var first = await app.ExitedAsync(new DateOnly(2025, 5, 1));
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == first.ParticipantId));
        var second = await app.ExitAsync(person, new DateOnly(2026, 1, 15));
        var scene = await DeclineScene.OpenAsync(app, second);

        await scene.SaveAsync(DeclineScene.OptingOut(on: "02/20/2026", text: "Asked by text."));

        Assert.Equal(
            "M1 Missed, M2 Missed, M3 Missed, Q2 Missed, Q3 Missed, Q4 Open, M1 Missed, M2 Waived, M3 Waived, Q2 Waived, Q3 Waived, Q4 Waived", await scene.WindowsAsync());
        Assert.Equal(["overdue", "declined"], (await scene.Browser.LinesAsync("/follow-ups.csv")).Where(line => line.StartsWith(scene.Customer.ToString(), StringComparison.Ordinal)).Select(line => line.Split(',')[7]));
    }

    [Fact]
    public async Task Merge_OfYouthsWithTheirOwnFollowUp_LosesNothingAndIsTakenBack()
    {
        var twins = await Twins.CreateAsync(app);
        var exit = new DateOnly(2026, 1, 15);
        var (kept, merged) = (await app.ExitAsync(twins.Kept, exit), await app.ExitAsync(twins.Merged, exit));
        await app.NoteAsync(kept, new DateOnly(2026, 2, 5));
        var scene = await DeclineScene.OpenAsync(app, merged);
        await scene.SaveAsync(DeclineScene.OptingOut(on: "02/20/2026", text: "Asked by text."));
        var ofKept = await DeclineScene.OpenAsync(app, kept);
        Assert.StartsWith("due-7,M2,2026-03-07", await ofKept.DueAsync(), StringComparison.Ordinal);

        await twins.MergeAsync();
        Assert.Equal("M1 Met, M2 Waived, M3 Waived, Q2 Waived, Q3 Waived, Q4 Waived", (await ofKept.WindowsAsync()).Replace(", M4 Waived", "", StringComparison.Ordinal));
        Assert.StartsWith("declined,", await ofKept.DueAsync(), StringComparison.Ordinal);
        await ofKept.Browser.OpenAsync(ofKept.Outcomes);
        Assert.Single(ofKept.Grid);
        Assert.Equal(twins.Kept.Id, Assert.Single(await scene.DeclinesAsync()).ParticipantId);

        await twins.TakeBackAsync();
        Assert.StartsWith("due-7,M2,2026-03-07", await ofKept.DueAsync(), StringComparison.Ordinal);
        Assert.StartsWith("declined,", await scene.DueAsync(), StringComparison.Ordinal);
        Assert.Equal(twins.Merged.Id, Assert.Single(await scene.DeclinesAsync()).ParticipantId);
        Assert.EndsWith(",yes,yes,", await scene.DueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_OfTwoWhoBothDeclined_TakingOneBackLeavesTheOther()
    {
        var twins = await Twins.CreateAsync(app);
        var exit = new DateOnly(2026, 1, 15);
        var (kept, merged) = (await app.ExitAsync(twins.Kept, exit), await app.ExitAsync(twins.Merged, exit));
        var scenes = new[] { await DeclineScene.OpenAsync(app, kept), await DeclineScene.OpenAsync(app, merged) };
        foreach (var scene in scenes)
        {
            await scene.SaveAsync(DeclineScene.OptingOut(on: "02/20/2026", text: "Asked by text."));
        }

        await twins.MergeAsync();
        var together = scenes[1] with { Customer = twins.Kept.PublicId };
        await together.OpenAndSaveAsync(("Status", "InProgress"), ("ActualStart", "03/01/2026"), ("Reason", "Came back"));

        Assert.NotNull(Assert.Single(await scenes[1].DeclinesAsync()).TakenBackOn);
        Assert.Null(Assert.Single(await scenes[0].DeclinesAsync()).TakenBackOn);
        Assert.StartsWith("declined,", await together.DueAsync(), StringComparison.Ordinal);
    }
}
