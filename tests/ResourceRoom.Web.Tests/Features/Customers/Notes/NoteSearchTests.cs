using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Features.Customers.Plans;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Notes;

/// <summary>Words looked for in case notes. Today is 03/02/2026.</summary>
public sealed class NoteSearchTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Page = "/case-notes/search";
    private const string Form = "main form[action='/case-notes/search']";

    [Theory]
    [InlineData("harvester", true)]
    [InlineData("HARVEST", true)]
    [InlineData("harvester résumé", true)]
    [InlineData("resume", true)]
    [InlineData("4417", true)]
    [InlineData("subjectword", true)]
    [InlineData("arvester", false)]
    [InlineData("harvester absent", false)]
    public async Task Search_Words_FindsNotesThatHoldEachOrOneThatBeginsWithIt(string term, bool isFound)
    {
        var scene = await PlanScene.OpenAsync(app);
        var note = await WriteAsync(scene.Person, "Subjectword", "The harvester job needs a résumé, extension 4417.");

        await SearchAsync(scene.Browser, ("Term", term));

        Assert.Equal(isFound, scene.Browser.Page.QuerySelector($"a[href='/customers/{scene.Person.PublicId}/case-notes/{note.PublicId}']") is not null);
        Assert.Equal(term, scene.Browser.Page.QuerySelector("#Term")!.GetAttribute("value"));
        Assert.Equal("", new Uri(scene.Browser.Http.BaseAddress!, scene.Browser.Path).Query);
    }

    [Fact]
    public async Task Search_NoteWrittenOnThePage_IsFoundUntilItIsMarkedInError()
    {
        var scene = await PlanScene.OpenAsync(app);
        var notes = $"/customers/{scene.Person.PublicId}/case-notes";
        await scene.Browser.OpenAsync($"{notes}/new");
        await scene.Browser.SubmitAsync("form[action$='case-notes/new']", ("On", "02/27/2026"), ("Subject", "Interview"), ("Body", "Wants to be a zookeeper."));
        var note = await app.QueryAsync(db => db.CaseNotes.SingleAsync(row => row.ParticipantId == scene.Person.Id));
        Assert.Equal(["ZOOKEEPER"], await FoundAsync(scene, "zookeeper", note));

        await scene.Browser.OpenAsync($"{notes}/{note.PublicId}");
        await scene.Browser.SubmitAsync("form[action$='/addenda']", ("Addendum", "Now an aquarist."));
        Assert.Equal(["AQUARIST", "ZOOKEEPER"], await FoundAsync(scene, "aquarist zookeeper", note));

        await scene.Browser.OpenAsync($"{notes}/{note.PublicId}");
        await scene.Browser.SubmitAsync("form[action$='/error']", ("Reason", "Wrong customer"));
        Assert.Empty(await app.QueryAsync(db => db.CaseNoteWords.Where(row => row.NoteId == note.Id).ToListAsync()));
        await SearchAsync(scene.Browser, ("Term", "zookeeper"));
        Assert.Contains("No note holds these words.", scene.Browser.Text);
    }

    [Fact]
    public async Task Search_AnotherAreasNotes_AreNotFound()
    {
        var scene = await PlanScene.OpenAsync(app);
        await WriteAsync(scene.Person, "Note", "Talked about falconry.");
        var stranger = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 7));
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet));

        await SearchAsync(stranger, ("Term", "falconry"));
        await SearchAsync(oet, ("Term", "falconry"));

        Assert.Contains("No note holds these words.", stranger.Text);
        Assert.Contains("1 note found", oet.Text);
    }

    [Fact]
    public async Task Search_KindAndDays_Narrow()
    {
        var scene = await PlanScene.OpenAsync(app);
        await WriteAsync(scene.Person, "First", "Beekeeping course.", on: new DateOnly(2026, 1, 5));
        await WriteAsync(scene.Person, "Second", "Beekeeping course.", NoteKind.FollowUp, new DateOnly(2026, 2, 5));
        foreach (var (fields, expected) in new ((string, string?)[], string[])[]
        {
            ([], ["Second", "First"]),
            ([("Kind", "FollowUp")], ["Second"]),
            ([("From", "01/05/2026"), ("Through", "02/04/2026")], ["First"]),
            ([("From", "02/06/2026")], []),
        })
        {
            await SearchAsync(scene.Browser, [("Term", "beekeeping"), .. fields]);
            Assert.Equal(expected, scene.Browser.Page.QuerySelectorAll("tbody tr > :first-child a").Select(link => link.TextContent));
        }
    }

    [Fact]
    public async Task Search_MoreThanShown_SaysSo()
    {
        var scene = await PlanScene.OpenAsync(app);
        await app.ArrangeAsync((_, db) =>
        {
            db.CaseNotes.AddRange(Enumerable.Range(0, 101).Select(number => New(scene.Person, $"Note {number}", "About glaciology.", NoteKind.General, app.Today)));
            return Task.FromResult(0);
        });

        await SearchAsync(scene.Browser, ("Term", "glaciology"));

        Assert.Equal(100, scene.Browser.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("There are more; these are the last 100.", scene.Browser.Text);
    }

    [Theory]
    [InlineData("Term", "", "Enter a word of two letters or more.")]
    [InlineData("Term", "a %", "Enter a word of two letters or more.")]
    [InlineData("Term", "one two three four five six seven eight nine", "Enter up to 8 words.")]
    [InlineData("Term", "123-45-6789", "Case notes hold no Social Security Numbers.")]
    [InlineData("Kind", "Other", "Choose a kind from the list.")]
    [InlineData("From", "02/30/2026", "Enter a valid From date (MM/DD/YYYY).")]
    public async Task Search_BadEntry_IsSaidAtItsField(string field, string value, string said)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));

        await SearchAsync(browser, [.. field == "Term" ? [] : new[] { ("Term", (string?)"bus") }, (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.DoesNotContain("123-45-6789", browser.Page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Search_Technician_IsForbidden()
    {
        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(Page)).Status);
    }

    private static async Task SearchAsync(Browser browser, params (string, string?)[] fields)
    {
        await browser.OpenAsync(Page);
        await browser.SubmitAsync(Form, fields);
    }

    private CaseNote New(Participant person, string subject, string body, NoteKind kind, DateOnly on) => new()
    {
        PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
        ParticipantId = person.Id,
        Kind = kind,
        On = on,
        Subject = subject,
        Body = body,
        CreatedAt = person.CreatedAt,
        CreatedById = 1,
    };

    private Task<CaseNote> WriteAsync(Participant person, string subject, string body, NoteKind kind = NoteKind.General, DateOnly? on = null) =>
        app.ArrangeAsync((_, db) => Task.FromResult(db.CaseNotes.Add(New(person, subject, body, kind, on ?? app.Today)).Entity));

    /// <summary>Which of the words looked for are kept, after the note was found.</summary>
    private async Task<IEnumerable<string>> FoundAsync(PlanScene scene, string term, CaseNote note)
    {
        await SearchAsync(scene.Browser, ("Term", term));
        Assert.Contains("1 note found", scene.Browser.Text);
        var words = NoteSearchWords.OfSearch(term);
        return await app.QueryAsync(db => db.CaseNoteWords.Where(row => row.NoteId == note.Id && words.Contains(row.Word)).Select(row => row.Word).OrderBy(word => word).ToListAsync());
    }
}
