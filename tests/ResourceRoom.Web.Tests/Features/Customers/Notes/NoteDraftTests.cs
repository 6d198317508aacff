using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Notes;

public sealed class NoteDraftTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[data-autosave]";

    [Fact]
    public async Task Draft_OfOne_IsListedForItsOwnerAloneAndGoneOnWith()
    {
        var person = await CustomerAsync();
        var other = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);

        await browser.SubmitToAsync(Form, $"{notes}/draft", ("Subject", "Bus pass"), ("Body", "Half a sentence"));

        Assert.Contains("Draft saved. Only you can see it.", browser.Text);
        Assert.Contains("No case notes yet.", browser.Text);
        var link = ((IHtmlAnchorElement)browser.Page.QuerySelector("main a[href*='draft=']")!);
        Assert.Equal("Bus pass", link.TextContent);
        await browser.OpenAsync(link.GetAttribute("href")!);
        Assert.Equal("Half a sentence", ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value);

        // Neither a colleague nor another customer's form has anything of it.
        var (colleague, _) = await OpenAsync(person);
        Assert.DoesNotContain("Bus pass", (await colleague.OpenAsync(notes)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(link.GetAttribute("href")!)).Status);
        await browser.OpenAsync($"/customers/{other.PublicId}/case-notes/new");
        Assert.Equal("", ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value.Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    public async Task Draft_WithoutAFormKey_IsRefused(string key)
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);

        await browser.ForgeAsync($"{notes}/draft", ("Subject", "Bus pass"), ("FormKey", key));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Empty(await DraftsAsync(person));
    }

    [Fact]
    public async Task Draft_NoteSaved_EndsWithItAndNeverComesBack()
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);
        await browser.SubmitToAsync(Form, $"{notes}/draft", ("Subject", "Bus pass"), ("Body", "Half"));
        await browser.OpenAsync($"{notes}/new?draft={(await DraftsAsync(person)).Single().FormKey}");
        var form = browser.Page;
        await browser.SubmitFilesAsync(Form, [], ("Body", "A whole note"));
        Assert.Contains("Case note added.", browser.Text);
        Assert.Empty(await DraftsAsync(person));

        // Back, and the page's script sends what still stands in the form.
        var answer = await SendByScriptAsync(browser, $"{notes}/draft", form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("Draft not saved: the note of this form was saved already.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync(person));
        Assert.Equal(1, await app.QueryAsync(db => db.CaseNotes.CountAsync(note => note.ParticipantId == person.Id)));
    }

    [Fact]
    public async Task Draft_ByScript_SaysWhenAndReplacesTheEarlier()
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);

        var first = await SendByScriptAsync(browser, $"{notes}/draft", browser.Page, ("Body", "One"));
        var second = await SendByScriptAsync(browser, $"{notes}/draft", browser.Page, ("Body", "One two"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, second.Status));
        Assert.StartsWith("Draft saved at ", second.Text, StringComparison.Ordinal);
        Assert.Contains("One two", Assert.Single(await DraftsAsync(person)).Entries, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_NothingTyped_IsNotKept()
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);

        Assert.Equal(HttpStatusCode.NoContent, (await SendByScriptAsync(browser, $"{notes}/draft", browser.Page)).Status);
        Assert.Empty(await DraftsAsync(person));
    }

    [Fact]
    public async Task Draft_NoteSavedInAnotherTab_KeepsWhatWasTypedAndIsADraftOfItsOwnWhenSentAgain()
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);
        var (other, _) = await OpenAsync(person);
        var key = browser.Page.QuerySelector("input[name=FormKey]")!.GetAttribute("value");
        await browser.SubmitFilesAsync(Form, [], ("Subject", "Bus pass"), ("Body", "A whole note"), ("FormKey", key));

        await other.SubmitToAsync(Form, $"{notes}/draft", ("Subject", "Bus pass"), ("Body", "More words"), ("Minutes", "20"), ("FormKey", key));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("Draft not saved: the note of this form was saved already.", other.Text);
        Assert.Equal("More words", ((IHtmlTextAreaElement)other.Page.QuerySelector("#Body")!).Value);
        Assert.Equal("20", other.Page.QuerySelector("#Minutes")!.GetAttribute("value"));
        Assert.Empty(await DraftsAsync(person));
        await other.SubmitToAsync(Form, $"{notes}/draft");
        Assert.Contains("More words", Assert.Single(await DraftsAsync(person)).Entries, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_TooLong_KeepsWhatWasTypedAndSaysWhy()
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);
        var text = new string('a', 40_001);
        await browser.SubmitToAsync(Form, $"{notes}/draft", ("Subject", "Short"));
        await browser.OpenAsync($"{notes}/new?draft={(await DraftsAsync(person)).Single().FormKey}");

        var answer = await SendByScriptAsync(browser, $"{notes}/draft", browser.Page, ("Body", text));
        await browser.SubmitToAsync(Form, $"{notes}/draft", ("Body", text));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Draft not saved. The note can be up to 10000 characters (you entered 40001)."), (answer.Status, answer.Text));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Draft not saved. The note can be up to 10000 characters", browser.Text);
        Assert.Equal(text, ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value);
        Assert.Contains("Short", Assert.Single(await DraftsAsync(person)).Entries, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ж")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("<")]
    [InlineData("\n.")]
    [InlineData("\U0001F600")]
    [InlineData("\u2028.")]
    [InlineData("\uE000")]
    [InlineData("\\u0416")]
    public async Task Draft_LongestNoteOfAnyLetters_FitsAndComesBackAsTyped(string letters)
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);
        var text = string.Concat(Enumerable.Repeat(letters, 10_000 / letters.Length)).Trim();

        await browser.SubmitToAsync(Form, $"{notes}/draft", ("Subject", text[..Math.Min(text.Length, 150)].Trim()), ("Body", text));

        Assert.Contains("Draft saved.", browser.Text);
        await browser.OpenAsync($"{notes}/new?draft={(await DraftsAsync(person)).Single().FormKey}");
        Assert.Equal(text.ReplaceLineEndings("\n"), ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Draft_WithFileAndTextByMail_SaysThatFilesAreNotKeptAndRemembersTheRest()
    {
        var person = await CustomerAsync();
        await app.CreateContactAsync(person, "someone@example.test");
        var (browser, notes) = await OpenAsync(person);
        browser.Page.QuerySelector(Form)!.SetAttribute("action", $"{notes}/draft");

        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf())], ("Body", "Half"), ("Delivery", "Send"), ("TextByMail", "true"));

        Assert.Contains("Files are not part of a draft", browser.Text);
        await browser.OpenAsync($"{notes}/new?draft={(await DraftsAsync(person)).Single().FormKey}");
        Assert.True(((IHtmlInputElement)browser.Page.QuerySelector("#TextByMail")!).IsChecked);
        Assert.True(((IHtmlInputElement)browser.Page.QuerySelector("input[name=Delivery][value=Send]")!).IsChecked);
    }

    [Fact]
    public async Task Draft_LeftBesideItsNote_IsNeverShown()
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);
        await browser.SubmitFilesAsync(Form, [], ("Subject", "Bus pass"), ("Body", "A whole note"));
        var sent = await app.QueryAsync(db => db.FormSubmissions.OrderByDescending(row => row.SentAt).ThenByDescending(row => row.Key).FirstAsync());
        await app.ArrangeAsync((_, db) => Task.FromResult(db.CaseNoteDrafts.Add(new CaseNoteDraft
        {
            FormKey = sent.Key,
            ParticipantId = person.Id,
            OwnerId = sent.AccountId,
            Entries = "{\"Subject\":\"Left over\"}",
            SavedAt = sent.SentAt,
        }).Entity));

        Assert.DoesNotContain("Left over", (await browser.OpenAsync(notes)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"{notes}/new?draft={sent.Key}")).Status);
    }

    [Fact]
    public async Task Draft_KeyOfSomeoneElse_IsNotFoundAndStays()
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);
        await browser.SubmitToAsync(Form, $"{notes}/draft", ("Body", "Mine"));
        var key = (await DraftsAsync(person)).Single().FormKey;
        var (other, _) = await OpenAsync(person);

        await other.SubmitToAsync(Form, $"{notes}/draft", ("Body", "Theirs"), ("FormKey", key.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        await other.OpenAsync($"{notes}/new");
        await other.SubmitToAsync(Form, $"{notes}/draft/discard", ("draft", key.ToString()));

        Assert.Contains("Mine", Assert.Single(await DraftsAsync(person)).Entries, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discard_Own_DeletesIt()
    {
        var person = await CustomerAsync();
        var (browser, notes) = await OpenAsync(person);
        await browser.SubmitToAsync(Form, $"{notes}/draft", ("Body", "Not needed"));

        await browser.SubmitAsync("form[action$='draft/discard']");

        Assert.Contains("Draft discarded.", browser.Text);
        Assert.Empty(await DraftsAsync(person));
    }

    private async Task<Participant> CustomerAsync()
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(person);
        return person;
    }

    private async Task<(Browser Browser, string Notes)> OpenAsync(Participant person)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        var notes = $"/customers/{person.PublicId}/case-notes";
        await browser.OpenAsync($"{notes}/new");
        return (browser, notes);
    }

    private static async Task<(HttpStatusCode Status, string Text)> SendByScriptAsync(
        Browser browser, string path, IHtmlDocument page, params (string Name, string Value)[] typed)
    {
        var fields = Browser.Fields((IHtmlFormElement)page.QuerySelector(Form)!).Where(field => typed.All(entry => entry.Name != field.Key))
            .Concat(typed.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("HX-Request", "true");
        using var answer = await browser.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private Task<List<CaseNoteDraft>> DraftsAsync(Participant person) =>
        app.QueryAsync(db => db.CaseNoteDrafts.Where(draft => draft.ParticipantId == person.Id).ToListAsync());
}
