using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Notes;

/// <summary>A note and the draft of its form at once: the note is there and the draft is not.</summary>
public sealed class NoteDraftRaceTests(RivalApp app) : IClassFixture<RivalApp>
{
    private const string Form = "form[data-autosave]";

    [Fact]
    public async Task Draft_NoteSavedWhileItIsSaved_IsNotKept()
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(person);
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var (browser, rival) = (await app.SignInAsync(account), await app.SignInAsync(account));
        var notes = $"/customers/{person.PublicId}/case-notes";
        await browser.OpenAsync($"{notes}/new");
        await rival.OpenAsync($"{notes}/new");
        var typed = Typed(browser);
        var rivals = Typed(rival).Where(field => field.Key != "FormKey").Append(typed.Single(field => field.Key == "FormKey")).ToList();
        app.BeforeTheNextSave(() => rival.PostAsync($"{notes}/new", rivals));

        await browser.PostAsync($"{notes}/draft", typed);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (rival.Status, browser.Status));
        Assert.Equal(1, await app.QueryAsync(db => db.CaseNotes.CountAsync(note => note.ParticipantId == person.Id)));
        Assert.False(await app.QueryAsync(db => db.CaseNoteDrafts.AnyAsync(draft => draft.ParticipantId == person.Id)));
    }

    private static List<KeyValuePair<string, string>> Typed(Browser browser) =>
    [
        .. Browser.Fields((IHtmlFormElement)browser.Page.QuerySelector(Form)!).Where(field => field.Key is not ("Subject" or "Body")),
        new("Subject", "Bus pass"),
        new("Body", "The bus pass is here."),
    ];
}
