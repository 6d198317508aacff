using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Files;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Notes;

public sealed class CaseNoteTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[data-autosave]";

    private static readonly (string, string?)[] Talk =
        [("Subject", "Bus pass"), ("Body", "Talked about the July bus pass."), ("Outcome", "ContactMade"), ("Method", "Phone"), ("Minutes", "15")];

    [Fact]
    public async Task Create_WithFiles_KeepsNoteFilesAndEvent()
    {
        var (person, browser) = await OpenFormAsync();

        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf()), ("C:\\Users\\invented\\photo 1.JPG", SampleFiles.Jpeg)], Talk);

        Assert.Contains("Case note added.", browser.Text);
        var note = await SingleAsync(person);
        Assert.Equal(
            (NoteKind.General, app.Today, "Bus pass", NoteOutcome.ContactMade, NoteMethod.Phone, 15),
            (note.Kind, note.On, note.Subject, note.Outcome!.Value, note.Method!.Value, note.Minutes!.Value));
        Assert.Equal([("letter.pdf", FileKind.Pdf), ("photo 1.JPG", FileKind.Jpeg)], note.Files.Select(file => (file.File.Name, file.File.Kind)));
        Assert.All(note.Files, file => Assert.Null(file.File.HeldUntil));
        var added = Assert.Single(await app.EventsAsync<CaseNoteAdded>(note.PublicId));
        Assert.Equal(new CaseNoteAdded { Participant = person.PublicId, Kind = NoteKind.General, On = app.Today, Outcome = NoteOutcome.ContactMade, Files = 2 }, added.Read());
    }

    [Fact]
    public async Task File_Opened_IsDownloadedAsItWasSentAndLogged()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf("Invented words"))], Talk);
        var note = await SingleAsync(person);
        var path = $"/customers/{person.PublicId}/case-notes/{note.PublicId}/files/{note.Files[0].File.PublicId}";

        using var answer = await browser.Http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(SampleFiles.Pdf("Invented words"), await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Single(await app.AccessAsync(AccessKind.FileOpened, note.PublicId));
        var cipher = await app.QueryAsync(db => db.Set<StoredFileContent>().Where(row => row.FileId == note.Files[0].FileId).Select(row => row.Cipher).SingleAsync());
        Assert.Equal(-1, cipher.AsSpan().IndexOf("Invented words"u8));
    }

    [Fact]
    public async Task Create_OneFileRefused_KeepsTextAndTheOtherFiles()
    {
        var (person, browser) = await OpenFormAsync();

        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf()), ("texts.jpg", SampleFiles.Heic), ("huge.pdf", new byte[11 * 1024 * 1024])], Talk);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("texts.jpg is an HEIC picture, as iPhones take them. Attach a screenshot of it, or set the phone’s camera to Most Compatible", browser.Text);
        Assert.Contains("huge.pdf is larger than 10 MB.", browser.Text);
        Assert.Contains("Attach letter.pdf (1 KB)", browser.Text);
        Assert.Empty(await NotesAsync(person));

        await browser.SubmitFilesAsync(Form, []);
        var note = await SingleAsync(person);
        Assert.Equal(("Bus pass", "letter.pdf"), (note.Subject, Assert.Single(note.Files).File.Name));
    }

    [Theory]
    [InlineData("On", "02/29/2026", "Enter a valid contact date (MM/DD/YYYY).")]
    [InlineData("On", "03/03/2026", "This day is in the future.")]
    [InlineData("Subject", " ", "Enter a subject.")]
    [InlineData("Body", "", "Enter the note.")]
    [InlineData("Method", "", "Choose how you tried to reach the customer.")]
    [InlineData("Method", "Voicemail", "A letter or a voicemail alone is not a contact")]
    [InlineData("Method", "Pigeon", "Choose a method from the list.")]
    [InlineData("Minutes", "1.5", "Enter the duration in whole minutes, such as 30.")]
    [InlineData("Minutes", "0", "Enter the duration in whole minutes, such as 30.")]
    [InlineData("Kind", "Unheard", "Choose a kind of note.")]
    [InlineData("Step", "0193c1f0-0000-7000-8000-000000000000", "This step was removed from the plan.")]
    public async Task Create_BadEntry_IsSaidAtTheFieldAndNothingIsLost(string field, string value, string said)
    {
        var (person, browser) = await OpenFormAsync();

        await browser.SubmitFilesAsync(Form, [], [.. Talk.Where(entry => entry.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
        Assert.Empty(await NotesAsync(person));
        if (field != "Body")
        {
            Assert.Equal("Talked about the July bus pass.", ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value);
        }
    }

    [Theory]
    [InlineData(10_000, HttpStatusCode.OK)]
    [InlineData(10_001, HttpStatusCode.UnprocessableEntity)]
    public async Task Create_LongNote_TakesTenThousandCharacters(int length, HttpStatusCode status)
    {
        var (person, browser) = await OpenFormAsync();

        await browser.SubmitFilesAsync(Form, [], [.. Talk.Where(entry => entry.Item1 != "Body"), ("Body", new string('x', length))]);

        Assert.Equal(status, browser.Status);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, (await NotesAsync(person)).Count);
    }

    [Fact]
    public async Task Create_SsnInTheText_IsTakenOutAndAskedAbout()
    {
        var (person, browser) = await OpenFormAsync();
        var ssn = SsnGenerator.Next().Digits;

        await browser.SubmitFilesAsync(Form, [], [.. Talk.Where(entry => entry.Item1 != "Body"), ("Body", $"Her number is {ssn}.")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Her number is [number removed].", browser.Page.QuerySelector("#Body")!.TextContent);
        Assert.Empty(await NotesAsync(person));
    }

    [Fact]
    public async Task Create_SentTwice_MakesOneNote()
    {
        var (person, browser) = await OpenFormAsync();
        var form = browser.Page;
        await browser.SubmitFilesAsync(Form, [], Talk);
        var fields = Browser.Fields((IHtmlFormElement)form.QuerySelector(Form)!)
            .Where(field => Talk.All(entry => entry.Item1 != field.Key)).Concat(Talk.Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2!))).ToList();

        await browser.PostAsync($"/customers/{person.PublicId}/case-notes/new", fields);
        Assert.Contains("Case note added.", browser.Text);
        Assert.Single(await NotesAsync(person));

        await browser.PostAsync($"/customers/{person.PublicId}/case-notes/new", [.. fields.Where(field => field.Key != "Subject"), KeyValuePair.Create("Subject", "Another")]);
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Single(await NotesAsync(person));
    }

    [Fact]
    public async Task Create_FileHeldForSomeoneElse_IsNotAttached()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf())], ("Subject", ""));
        var held = ((IHtmlInputElement)browser.Page.QuerySelector("input[name='Files.Held']")!).Value;
        var other = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await other.OpenAsync($"/customers/{person.PublicId}/case-notes/new");

        await other.SubmitFilesAsync(Form, [], [.. Talk, ("Files.Held", (string?)held)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("A file is no longer held", other.Text);
        Assert.Empty(await NotesAsync(person));
    }

    [Fact]
    public async Task Create_FileHeldForAnotherCustomer_IsNotAttached()
    {
        var (_, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf())], ("Subject", ""));
        var held = ((IHtmlInputElement)browser.Page.QuerySelector("input[name='Files.Held']")!).Value;
        var other = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(other, EnrollmentStatus.Enrolled);
        await browser.OpenAsync($"/customers/{other.PublicId}/case-notes/new");

        await browser.SubmitFilesAsync(Form, [], [.. Talk, ("Files.Held", (string?)held)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("A file is no longer held", browser.Text);
        Assert.Empty(await NotesAsync(other));
    }

    [Fact]
    public async Task Addendum_WithFile_StandsBelowTheUnchangedNote()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [], Talk);
        var note = await SingleAsync(person);
        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/{note.PublicId}");

        await browser.SubmitFilesAsync("#addendum-form", [("receipt.png", SampleFiles.Png)], ("Addendum", "The pass came by mail."));

        Assert.Contains("Addendum added.", browser.Text);
        Assert.Contains("The pass came by mail.", browser.Text);
        var saved = await SingleAsync(person);
        Assert.Equal(("Talked about the July bus pass.", "The pass came by mail."), (saved.Body, Assert.Single(saved.Addenda).Body));
        Assert.Equal("receipt.png", Assert.Single(saved.Files).File.Name);
        Assert.Equal(saved.Addenda[0].Id, saved.Files[0].AddendumId);
        Assert.Equal(1, ((CaseNoteAddendumAdded)Assert.Single(await app.EventsAsync<CaseNoteAddendumAdded>(note.PublicId)).Read()).Files);
    }

    [Fact]
    public async Task MarkInError_WithReason_StrikesThroughAndTakesNoAddendum()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [], Talk);
        var note = await SingleAsync(person);
        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/{note.PublicId}");
        var open = browser.Page;

        await browser.SubmitAsync("#error-form", ("Reason", "no"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.SubmitAsync("#error-form", ("Reason", "About another customer"));

        Assert.Contains("Entered in error", browser.Text);
        Assert.Equal("Talked about the July bus pass.", browser.Page.QuerySelector("s")!.TextContent);
        var marked = await SingleAsync(person);
        Assert.Equal(("About another customer", app.Time.GetUtcNow().UtcDateTime), (marked.InErrorReason, marked.InErrorAt));
        Assert.Equal(new CaseNoteMarkedInError("About another customer"), Assert.Single(await app.EventsAsync<CaseNoteMarkedInError>(note.PublicId)).Read());

        var fields = Browser.Fields((IHtmlFormElement)open.QuerySelector("#addendum-form")!).Where(field => field.Key != "Addendum");
        await browser.PostAsync($"/customers/{person.PublicId}/case-notes/{note.PublicId}/addenda", [.. fields, KeyValuePair.Create("Addendum", "Too late")]);
        Assert.Contains("nothing can be added to it", browser.Text);
        Assert.Empty((await SingleAsync(person)).Addenda);
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var (person, own) = await OpenFormAsync();
        await own.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf())], Talk);
        var note = await SingleAsync(person);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        var notes = $"/customers/{person.PublicId}/case-notes";
        string[] read = [notes, $"{notes}/new", $"{notes}/{note.PublicId}", $"{notes}/{note.PublicId}/files/{note.Files[0].File.PublicId}"];
        string[] written = [$"{notes}/new", $"{notes}/draft", $"{notes}/{note.PublicId}/addenda", $"{notes}/{note.PublicId}/error"];

        foreach (var path in read)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(path)).Status);
        }

        foreach (var path in written)
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync(path, [.. Talk.Select(entry => (entry.Item1, entry.Item2!)), ("Kind", "General"), ("On", "03/01/2026"), ("Addendum", "Mine"), ("Reason", "Not mine"), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString())]);
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        Assert.Equal(8, (await app.AccessAsync(AccessKind.RefusedOutOfScope, person.PublicId)).Count(line => line.AccountId == stranger.Id));
        var kept = await SingleAsync(person);
        Assert.Equal((0, null), (kept.Addenda.Count, kept.InErrorAt));
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Technician)]
    public async Task Write_RoleThatDoesNotWriteNotes_IsRefused(string role)
    {
        var (person, own) = await OpenFormAsync();
        await own.SubmitFilesAsync(Form, [], Talk);
        var room = await app.CreateRoomAsync();
        var browser = role == Roles.Technician ? await app.SignInTechnicianAsync(room) : await app.SignInAsync(await app.CreateAccountAsync(role));
        var notes = $"/customers/{person.PublicId}/case-notes";

        await browser.OpenAsync(notes);
        Assert.Equal(role == Roles.LwiaAdministrator ? HttpStatusCode.OK : HttpStatusCode.Forbidden, browser.Status);
        await browser.OpenAsync($"{notes}/new");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    private async Task<(Participant Person, Browser Browser)> OpenFormAsync()
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(person, EnrollmentStatus.Enrolled);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/new");
        Assert.Equal(OfficeFormat.Date(app.Today), ((IHtmlInputElement)browser.Page.QuerySelector("#On")!).Value);
        return (person, browser);
    }

    private async Task<CaseNote> SingleAsync(Participant person) => Assert.Single(await NotesAsync(person));

    private Task<List<CaseNote>> NotesAsync(Participant person) => app.QueryAsync(db => db.CaseNotes
        .Include(note => note.Addenda).Include(note => note.Files.OrderBy(file => file.FileId)).ThenInclude(file => file.File)
        .Where(note => note.ParticipantId == person.Id).ToListAsync());
}
