using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Notes;

public sealed class FollowUpNoteTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[data-autosave]";

    private static readonly (string, string?)[] Talk =
    [
        ("Kind", "FollowUp"), ("Subject", "First weeks at work"), ("Body", "Asked about help with work boots."), ("Outcome", "ContactMade"), ("Method", "Phone"),
        ("SpokeWith", "ParentOrGuardian"),
    ];

    private DateOnly Exit => app.Today.AddDays(-20);

    [Fact]
    public async Task Add_FromOutcomes_IsSavedListedAndLeadsBack()
    {
        var (person, browser) = await OpenOutcomesAsync();
        var button = Assert.Single(browser.Page.QuerySelectorAll("main a"), link => link.TextContent == "Add Follow-Up Case Note");
        await browser.OpenAsync(button.GetAttribute("href")!);
        Assert.Equal("FollowUp", browser.Page.QuerySelector("input[name=Kind][checked]")!.GetAttribute("value"));
        Assert.Contains("Verifying a job or leaving a message is no follow-up.", browser.Text);

        await browser.SubmitFilesAsync(Form, [], Talk);

        Assert.StartsWith($"/customers/{person.PublicId}/outcomes", browser.Path, StringComparison.Ordinal);
        Assert.Contains("Case note added.", browser.Text);
        var row = Assert.Single(browser.Page.QuerySelectorAll("#follow-up-section tbody tr")).TextContent;
        Assert.All(
            new[] { OfficeFormat.Date(app.Today), "First weeks at work", "Follow-up", "Contact made", "Phone", "Parent or guardian", "Dana", "Saved without sending a message/email" },
            words => Assert.Contains(words, row, StringComparison.Ordinal));
        var note = Assert.Single(await NotesAsync(person));
        Assert.Equal((NoteKind.FollowUp, SpokeWith.ParentOrGuardian), (note.Kind, note.SpokeWith!.Value));
        Assert.Equal(FollowUpFactKind.Contact, FactOf(note)!.Value.Kind);
        Assert.Equal(NoteKind.FollowUp, ((CaseNoteAdded)Assert.Single(await app.EventsAsync<CaseNoteAdded>(note.PublicId)).Read()).Kind);
        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/{note.PublicId}");
        Assert.Contains("Spoke withParent or guardian", browser.Page.QuerySelector(".rr-facts")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Outcome", "", "Choose the outcome: a follow-up note is about a contact or an attempt.")]
    [InlineData("Method", "", "Choose how you tried to reach the customer.")]
    [InlineData("Method", "Letter", "A letter or a voicemail alone is not a contact")]
    [InlineData("Method", "Voicemail", "A letter or a voicemail alone is not a contact")]
    [InlineData("SpokeWith", "", "Choose with whom you spoke.")]
    [InlineData("SpokeWith", "Neighbor", "Choose with whom you spoke from the list.")]
    [InlineData("Outcome", "AttemptedNoResponse", "You spoke with someone only if the outcome is Contact made.", "SpokeWith")]
    [InlineData("Subject", "", "Enter a subject.")]
    [InlineData("Body", "", "Enter the note.")]
    [InlineData("On", "", "Enter")]
    [InlineData("On", "03/03/2027", "This day is in the future.")]
    public async Task Add_WithoutWhatItNeeds_IsSaidAtTheField(string field, string value, string said, string? at = null)
    {
        var (person, browser) = await OpenFormAsync();

        await browser.SubmitFilesAsync(Form, [], [.. Talk.Where(entry => entry.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Page.QuerySelector($"#{at ?? field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("FollowUp", browser.Page.QuerySelector("input[name=Kind][checked]")!.GetAttribute("value"));
        Assert.Empty(await NotesAsync(person));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-365, true)]
    [InlineData(1, false)]
    public async Task Add_DayOnOrBeforeTheExit_IsAskedAboutFirst(int daysFromExit, bool isAsked)
    {
        var (person, browser) = await OpenFormAsync();
        var day = OfficeFormat.Date(Exit.AddDays(daysFromExit));

        await browser.SubmitFilesAsync(Form, [], [.. Talk, ("On", day)]);

        if (!isAsked)
        {
            Assert.Single(await NotesAsync(person));
            return;
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains($"on or before the exit on {OfficeFormat.Date(Exit)}", browser.Page.QuerySelector("#On-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await NotesAsync(person));
        Assert.Equal("Asked about help with work boots.", ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value);
        Assert.False(((IHtmlInputElement)browser.Page.QuerySelector("#KeptDay")!).IsChecked);

        await browser.SubmitFilesAsync(Form, [], ("KeptDay", day));
        Assert.Contains("Case note added.", browser.Text);
        Assert.Equal(Exit.AddDays(daysFromExit), Assert.Single(await NotesAsync(person)).On);
    }

    [Fact]
    public async Task Add_AnotherDayThanTheOneKept_IsAskedAboutAgain()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [], [.. Talk, ("On", OfficeFormat.Date(Exit))]);

        await browser.SubmitFilesAsync(Form, [], ("KeptDay", OfficeFormat.Date(Exit)), ("On", OfficeFormat.Date(Exit.AddDays(-1))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Empty(await NotesAsync(person));
    }

    [Theory]
    [InlineData("General", false)]
    [InlineData("CustomerRequestedNoFollowUp", false)]
    [InlineData("FollowUp", true)]
    public async Task Add_DayBeforeAnUndoneExitOrOfAnotherKind_IsNotAskedAbout(string kind, bool isUndone)
    {
        var (person, browser) = await OpenFormAsync();
        if (isUndone)
        {
            await app.ArrangeAsync(async (_, db) => (await db.Exits.SingleAsync(exit => exit.ParticipantId == person.Id)).UndoneAt = person.CreatedAt);
        }

        await browser.SubmitFilesAsync(Form, [], [.. Talk.Where(entry => entry.Item1 != "Kind"), ("Kind", kind), ("On", OfficeFormat.Date(Exit))]);

        Assert.Contains("Case note added.", browser.Text);
    }

    [Fact]
    public async Task Add_StillEnrolled_IsSavedWithoutAnExit()
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(person);
        var browser = await OpenFormAsync(person);

        await browser.SubmitFilesAsync(Form, [], Talk);

        Assert.Contains("Case note added.", browser.Text);
        Assert.Single(await NotesAsync(person));
    }

    [Fact]
    public async Task Request_IsListedWithFollowUpAndCountsAsNoContact()
    {
        var (person, browser) = await OpenFormAsync();
        Assert.Contains("This case note should be expansive", browser.Text);

        await browser.SubmitFilesAsync(Form, [], [.. Talk.Where(entry => entry.Item1 != "Kind"), ("Kind", "CustomerRequestedNoFollowUp")]);

        Assert.Contains("Customer requested no follow-up", browser.Page.QuerySelector("#follow-up-section")!.TextContent, StringComparison.Ordinal);
        Assert.Null(FactOf(Assert.Single(await NotesAsync(person))));
    }

    [Fact]
    public async Task Outcomes_OtherNotesAndErrors_OnlyFollowUpStandsThereErrorsStruckThrough()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [], Talk);
        var note = Assert.Single(await NotesAsync(person));
        await app.CreateNoteAsync(person);
        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/{note.PublicId}");
        await browser.SubmitAsync("#error-form", ("Reason", "Wrong youth"));

        await browser.OpenAsync($"/customers/{person.PublicId}/outcomes");

        var section = browser.Page.QuerySelector("#follow-up-section")!;
        Assert.Equal("First weeks at work", Assert.Single(section.QuerySelectorAll("s")).TextContent);
        Assert.DoesNotContain("Bus pass", section.TextContent, StringComparison.Ordinal);
        Assert.Null(FactOf(Assert.Single(await NotesAsync(person), row => row.Id == note.Id)));
    }

    [Fact]
    public async Task Outcomes_WhoOnlyReads_HasNoButton()
    {
        var (person, _) = await OpenFormAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));

        await browser.OpenAsync($"/customers/{person.PublicId}/outcomes");

        Assert.Contains("No follow-up case notes yet.", browser.Text);
        Assert.DoesNotContain("Add Follow-Up Case Note", browser.Text);
    }

    [Fact]
    public async Task Template_AfterTyping_StandsBelowAndIsAddedOnce()
    {
        var (person, browser) = await OpenFormAsync();
        var template = $"/customers/{person.PublicId}/case-notes/template";

        await browser.SubmitToAsync(Form, template, ("Body", "Typed before."));
        var first = Body(browser);
        await browser.SubmitToAsync(Form, template);

        Assert.StartsWith("Typed before.\n\nHow work, school or training is going:", first, StringComparison.Ordinal);
        Assert.Equal(first, Body(browser));
        Assert.Equal("Follow-up", ((IHtmlInputElement)browser.Page.QuerySelector("#Subject")!).Value);
        await browser.SubmitToAsync(Form, template, ("Subject", "Mine"));
        Assert.Equal("Mine", ((IHtmlInputElement)browser.Page.QuerySelector("#Subject")!).Value);
        Assert.Empty(await NotesAsync(person));
    }

    [Fact]
    public async Task Template_NothingFilledIn_IsNoNote()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitToAsync(Form, $"/customers/{person.PublicId}/case-notes/template", [.. Talk.Where(entry => entry.Item1 != "Body")]);

        await browser.SubmitToAsync(Form, $"/customers/{person.PublicId}/case-notes/new");

        Assert.Contains("Fill in the template", browser.Page.QuerySelector("#Body-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await NotesAsync(person));
    }

    [Fact]
    public async Task Draft_OfAFollowUpNote_KeepsItsKindAndWithWhom()
    {
        var (person, browser) = await OpenFormAsync();

        await browser.SubmitToAsync(Form, $"/customers/{person.PublicId}/case-notes/draft", Talk);
        await browser.OpenAsync(browser.Page.QuerySelector("a[href*='?draft=']")!.GetAttribute("href")!);

        Assert.Equal("FollowUp", browser.Page.QuerySelector("input[name=Kind][checked]")!.GetAttribute("value"));
        Assert.Equal("ParentOrGuardian", ((IHtmlSelectElement)browser.Page.QuerySelector("#SpokeWith")!).Value);
    }

    [Fact]
    public async Task Print_HasAllNotesByDay()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [], Talk);
        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/new");
        await browser.SubmitFilesAsync(Form, [], ("Subject", "Before"), ("Body", "An earlier day."), ("On", OfficeFormat.Date(app.Today.AddDays(-3))));

        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/print");

        Assert.Equal(
            [$"{OfficeFormat.Date(app.Today.AddDays(-3))}: Before", $"{OfficeFormat.Date(app.Today)}: First weeks at work"],
            browser.Page.QuerySelectorAll(".rr-paper h3").Select(heading => heading.TextContent));
        Assert.Contains("Follow-up · Contact made · Phone · Spoke with: Parent or guardian", browser.Text);
    }

    private static string Body(Browser browser) => ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value;

    private static FollowUpFact? FactOf(CaseNote note) => CountingRule.Of(new FollowUpNote
    {
        On = note.On,
        IsFollowUp = note.Kind == NoteKind.FollowUp,
        Outcome = note.Outcome,
        Method = note.Method,
        IsInError = note.InErrorAt is not null,
    });

    private async Task<(Participant Person, Browser Browser)> OpenOutcomesAsync()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var person = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(person, EnrollmentStatus.Exited, traits => traits with { On = Exit.AddDays(-90), ExitedOn = Exit });
        await app.CreateExitAsync(person, Exit);
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync($"/customers/{person.PublicId}/outcomes");
        return (person, browser);
    }

    private async Task<(Participant Person, Browser Browser)> OpenFormAsync()
    {
        var (person, browser) = await OpenOutcomesAsync();
        await browser.OpenAsync(Assert.Single(browser.Page.QuerySelectorAll("main a"), link => link.TextContent == "Add Follow-Up Case Note").GetAttribute("href")!);
        return (person, browser);
    }

    private async Task<Browser> OpenFormAsync(Participant person)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        return await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/new?kind=FollowUp");
    }

    private Task<List<CaseNote>> NotesAsync(Participant person) => app.QueryAsync(db => db.CaseNotes.Where(note => note.ParticipantId == person.Id).ToListAsync());
}
