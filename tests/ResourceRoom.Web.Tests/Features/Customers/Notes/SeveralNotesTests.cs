using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Notes;

public sealed class SeveralNotesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Address = "/my-customers/case-notes/new";
    private const string Form = "#several-form";

    private static readonly (string, string?)[] Workshop =
    [
        ("Kind", "FollowUp"), ("Subject", "Budget workshop"), ("Body", "Took part in the budget workshop."), ("Outcome", "ContactMade"), ("Method", "InPerson"),
        ("SpokeWith", "Customer"),
    ];

    [Fact]
    public async Task Add_TwelveCustomers_WritesOneNoteEachThatNamesNobody()
    {
        var (planner, browser) = await SignInAsync();
        var people = await CustomersAsync(planner, 12);
        await browser.OpenAsync("/my-customers?status=Enrolled");
        await browser.OpenAsync(Assert.Single(browser.Page.QuerySelectorAll("main a"), one => one.TextContent == "Write a note for several").GetAttribute("href")!);
        var form = browser.Page;

        await browser.SubmitAsync(Form, [.. Workshop, .. people.Select(Chosen)]);

        Assert.StartsWith("/my-customers?status=Enrolled", browser.Path, StringComparison.Ordinal);
        Assert.Contains("12 case notes added.", browser.Text);
        var notes = await NotesAsync(people);
        Assert.Equal(people.Select(person => person.Id).Order(), notes.Select(note => note.ParticipantId).Order());
        Assert.All(notes, note => Assert.Equal((NoteKind.FollowUp, "Budget workshop", "Took part in the budget workshop."), (note.Kind, note.Subject, note.Body)));
        foreach (var note in notes)
        {
            var person = people.Single(one => one.Id == note.ParticipantId);
            Assert.Equal(
                new CaseNoteAdded { Participant = person.PublicId, Kind = NoteKind.FollowUp, On = app.Today, Outcome = NoteOutcome.ContactMade, Files = 0 },
                Assert.Single(await app.EventsAsync<CaseNoteAdded>(note.PublicId)).Read());
        }

        foreach (var path in new[] { "case-notes", $"case-notes/{notes[0].PublicId}", "case-notes/print", "outcomes" })
        {
            await browser.OpenAsync($"/customers/{people.Single(person => person.Id == notes[0].ParticipantId).PublicId}/{path}");
            Assert.All(people.Where(person => person.Id != notes[0].ParticipantId), other => Assert.DoesNotContain(other.LastName!, browser.Text));
        }

        var fields = Browser.Fields((IHtmlFormElement)form.QuerySelector(Form)!).Where(field => Workshop.All(entry => entry.Item1 != field.Key))
            .Concat(Workshop.Concat(people.Select(Chosen)).Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2!))).ToList();
        await browser.PostAsync($"{Address}?status=Enrolled", fields);
        Assert.Contains("12 case notes added.", browser.Text);
        Assert.Equal(12, (await NotesAsync(people)).Count);
        await browser.PostAsync(Address, [.. fields.Where(field => field.Key != "Subject"), KeyValuePair.Create("Subject", "Another")]);
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal(12, (await NotesAsync(people)).Count);
    }

    [Fact]
    public async Task Add_OneOfAnotherArea_SavesNothingAndLogsIt()
    {
        var (planner, browser) = await SignInAsync();
        var people = await CustomersAsync(planner, 2);
        var stranger = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(stranger, change: traits => traits with { Lwia = 7 });
        await browser.OpenAsync(Address);

        await browser.SubmitAsync(Form, [.. Workshop, .. people.Select(Chosen), Chosen(stranger)]);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Empty(await NotesAsync([.. people, stranger]));
        Assert.Equal(planner.Id, Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, stranger.PublicId)).AccountId);
    }

    [Fact]
    public async Task Add_NobodyChosen_AsksForThemAndKeepsTheText()
    {
        var (planner, browser) = await SignInAsync();
        await CustomersAsync(planner, 1);
        await browser.OpenAsync(Address);

        await browser.SubmitAsync(Form, Workshop);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose the customers the note is about.", browser.Text);
        Assert.Equal("Took part in the budget workshop.", ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value);
    }

    [Fact]
    public async Task Add_MoreThanAHundred_IsRefused()
    {
        var (planner, browser) = await SignInAsync();
        await CustomersAsync(planner, 1);
        await browser.OpenAsync(Address);

        await browser.SubmitAsync(Form, [.. Workshop, .. Enumerable.Range(0, 101).Select(_ => ("Customers", (string?)Guid.CreateVersion7(app.Time.GetUtcNow()).ToString()))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose up to 100 customers at a time (you chose 101).", browser.Text);
    }

    [Fact]
    public async Task Add_DayBeforeTheExitOfOne_NamesThemAndKeepsTheChoice()
    {
        var (planner, browser) = await SignInAsync();
        var people = await CustomersAsync(planner, 2);
        await app.CreateExitAsync(people[0], app.Today);
        await browser.OpenAsync(Address);

        await browser.SubmitAsync(Form, [.. Workshop, .. people.Select(Chosen)]);

        var said = browser.Page.QuerySelector("#On-error")!.TextContent;
        Assert.Contains(people[0].LastName!, said, StringComparison.Ordinal);
        Assert.DoesNotContain(people[1].LastName!, said, StringComparison.Ordinal);
        Assert.Equal(2, browser.Page.QuerySelectorAll("input[name=Customers][checked]").Length);
        Assert.Empty(await NotesAsync(people));

        await browser.SubmitAsync(Form, ("KeptDay", OfficeFormat.Date(app.Today)));
        Assert.Equal(2, (await NotesAsync(people)).Count);
    }

    [Fact]
    public async Task Add_OneMergedMeanwhile_NamesThemAndChoosesTheRecordThatStays()
    {
        var (planner, browser) = await SignInAsync();
        var people = await CustomersAsync(planner, 3);
        await browser.OpenAsync(Address);
        await MergeAsync(kept: people[1], merged: people[0]);

        await browser.SubmitAsync(Form, [.. Workshop, Chosen(people[0]), Chosen(people[2])]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("A record that you chose was merged into that of Ana Inventedbson in the meantime, who is chosen now.", browser.Text);
        Assert.Equal("Took part in the budget workshop.", ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Body")!).Value);
        Assert.Empty(await NotesAsync(people));
        await browser.SubmitAsync(Form);
        Assert.Equal(new[] { people[1].Id, people[2].Id }.Order(), (await NotesAsync(people)).Select(note => note.ParticipantId).Order());
    }

    [Fact]
    public async Task Add_SentTwiceAndOneMergedInBetween_FindsTheNotesThere()
    {
        var (planner, browser) = await SignInAsync();
        var people = await CustomersAsync(planner, 2);
        await browser.OpenAsync(Address);
        var form = browser.Page;
        var fields = Browser.Fields((IHtmlFormElement)form.QuerySelector(Form)!).Where(field => Workshop.All(entry => entry.Item1 != field.Key))
            .Concat(Workshop.Concat(people.Select(Chosen)).Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2!))).ToList();
        await browser.PostAsync(Address, fields);
        await MergeAsync(kept: people[1], merged: people[0]);

        await browser.PostAsync(Address, fields);

        Assert.Contains("2 case notes added.", browser.Text);
        Assert.Equal(2, (await NotesAsync(people)).Count);
    }

    [Fact]
    public async Task Add_Sent_IsAMessageOfItsOwnForEach()
    {
        var (planner, browser) = await SignInAsync();
        var people = await CustomersAsync(planner, 2);
        var ids = people.Select(person => person.Id).ToList();
        await browser.OpenAsync(Address);

        await browser.SubmitAsync(Form, [.. Workshop, .. people.Select(Chosen), ("Delivery", "Send")]);

        var messages = await app.QueryAsync(db => db.Messages.Where(message => ids.Contains(message.ParticipantId)).ToListAsync());
        Assert.Equal(ids.Order(), messages.Select(message => message.ParticipantId).Order());
        Assert.All(messages, message => Assert.Equal(("Took part in the budget workshop.", MessageMail.None), (message.Text, message.Mail)));
    }

    [Fact]
    public async Task Add_RequestForNoFollowUp_IsRefusedForSeveral()
    {
        var (planner, browser) = await SignInAsync();
        var people = await CustomersAsync(planner, 2);
        await browser.OpenAsync(Address);
        Assert.Null(browser.Page.QuerySelector("input[value=CustomerRequestedNoFollowUp]"));

        await browser.SubmitAsync(Form, [.. Workshop.Where(entry => entry.Item1 != "Kind"), ("Kind", "CustomerRequestedNoFollowUp"), .. people.Select(Chosen)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Empty(await NotesAsync(people));
    }

    [Fact]
    public async Task Add_FromAGroup_LeadsBackToItsFilteredList()
    {
        var (planner, browser) = await SignInAsync();
        var people = await CustomersAsync(planner, 2);
        var enrollment = await app.QueryAsync(db => db.Enrollments.FirstAsync(row => row.ParticipantId == people[0].Id));
        var group = $"/groups/adult-{enrollment.ProgramYear}-20";
        await browser.OpenAsync($"{group}?status=Enrolled&planner={planner.Id}");
        var link = Assert.Single(browser.Page.QuerySelectorAll("main a"), one => one.TextContent == "Write a note for several").GetAttribute("href")!;
        await browser.OpenAsync(link);
        Assert.Equal(2, browser.Page.QuerySelectorAll("input[name=Customers]").Length);

        await browser.SubmitAsync(Form, [.. Workshop, .. people.Select(Chosen)]);

        Assert.StartsWith(group, browser.Path, StringComparison.Ordinal);
        Assert.Contains("2 case notes added.", browser.Text);
        Assert.Equal(2, (await NotesAsync(people)).Count);
    }

    private async Task MergeAsync(Participant kept, Participant merged)
    {
        var colleague = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await colleague.OpenAsync($"/participants/{kept.PublicId}/merge/{merged.PublicId}");
        await colleague.SubmitAsync(Twins.Form, Twins.Fields((NineItem.LastName, "Kept"), (NineItem.Ssn, "Kept")));
        Assert.Contains("Records merged.", colleague.Text);
    }

    private static (string, string?) Chosen(Participant person) => ("Customers", person.PublicId.ToString());

    private async Task<(User Planner, Browser Browser)> SignInAsync()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        return (planner, await app.SignInAsync(planner));
    }

    private async Task<List<Participant>> CustomersAsync(User planner, int count)
    {
        var people = new List<Participant>();
        for (var number = 0; number < count; number++)
        {
            var name = $"Invented{(char)('a' + number)}son";
            var person = await app.CreateParticipantAsync(answers => Records.AllNine(answers) with { LastName = Answer<string>.Given(name) });
            await app.CreateEnrollmentAsync(person, EnrollmentStatus.Enrolled, traits => traits with { PlannerId = planner.Id });
            people.Add(person);
        }

        return people;
    }

    private Task<List<CaseNote>> NotesAsync(IReadOnlyList<Participant> people)
    {
        var ids = people.Select(person => person.Id).ToList();
        return app.QueryAsync(db => db.CaseNotes.Where(note => ids.Contains(note.ParticipantId)).OrderBy(note => note.Id).ToListAsync());
    }
}
