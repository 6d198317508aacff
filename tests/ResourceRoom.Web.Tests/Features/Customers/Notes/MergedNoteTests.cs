using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Notes;

/// <summary>What was written for a record that was merged in the meantime can be sent again to the one that stays.</summary>
public sealed class MergedNoteTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string SendAgain = "#send-again";

    [Fact]
    public async Task Note_RecordMergedMeanwhile_IsSavedForTheOtherWhenSentAgain()
    {
        var (kept, merged, browser) = await OpenAsync("case-notes/new");

        await browser.SubmitFilesAsync("form[data-autosave]", [], ("Subject", "Bus pass"), ("Body", "The bus pass is here."));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("The record was merged", browser.Text);
        Assert.Contains("Nothing was saved.", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector($"main a[href='/customers/{kept.PublicId}']"));
        Assert.Empty(await app.QueryAsync(db => db.CaseNotes.Where(note => note.ParticipantId == kept.Id || note.ParticipantId == merged.Id).ToListAsync()));
        await browser.SubmitAsync(SendAgain);

        Assert.Contains("Case note added.", browser.Text);
        var note = Assert.Single(await app.QueryAsync(db => db.CaseNotes.Where(note => note.ParticipantId == kept.Id).ToListAsync()));
        Assert.Equal(("Bus pass", "The bus pass is here."), (note.Subject, note.Body));
    }

    [Fact]
    public async Task Draft_RecordMergedMeanwhile_IsKeptForTheOtherWhenSentAgain()
    {
        var (kept, merged, browser) = await OpenAsync("case-notes/new");

        await browser.SubmitToAsync("form[data-autosave]", $"/customers/{merged.PublicId}/case-notes/draft", ("Body", "Half a sentence"));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        await browser.SubmitAsync(SendAgain);

        Assert.Contains("Draft saved.", browser.Text);
        Assert.Contains("Half a sentence", Assert.Single(await app.QueryAsync(db => db.CaseNoteDrafts.Where(draft => draft.ParticipantId == kept.Id).ToListAsync())).Entries, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_RecordMergedMeanwhile_IsSentToTheOtherWhenSentAgain()
    {
        var (kept, _, browser) = await OpenAsync("messages");

        await browser.SubmitAsync("#message-form", ("Text", "Please call me."));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        await browser.SubmitAsync(SendAgain);

        Assert.Equal("Please call me.", Assert.Single(await app.QueryAsync(db => db.Messages.Where(row => row.ParticipantId == kept.Id).ToListAsync())).Text);
    }

    [Fact]
    public async Task Note_MergedIntoARecordOutOfReach_IsNotFound()
    {
        var (_, merged, browser) = await OpenAsync("case-notes/new");
        var stranger = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 7));
        await stranger.OpenAsync("/participants");

        await stranger.ForgeAsync($"/customers/{merged.PublicId}/case-notes/new", ("Body", "Not mine"), ("FormKey", ((IHtmlInputElement)browser.Page.QuerySelector("input[name=FormKey]")!).Value));

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private async Task<(Participant Kept, Participant Merged, Browser Browser)> OpenAsync(string path)
    {
        var (kept, merged) = (await app.CreateParticipantAsync(), await app.CreateParticipantAsync());
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        await app.CreateEnrollmentAsync(kept, change: traits => traits with { PlannerId = planner.Id });
        await app.CreateEnrollmentAsync(merged, change: traits => traits with { PlannerId = planner.Id });
        var (browser, other) = (await app.SignInAsync(planner), await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager)));
        await browser.OpenAsync($"/customers/{merged.PublicId}/{path}");
        await other.OpenAsync($"/participants/{kept.PublicId}/merge/{merged.PublicId}");
        await other.SubmitAsync(Twins.Form);
        Assert.Contains("Records merged.", other.Text);
        return (kept, merged, browser);
    }
}
