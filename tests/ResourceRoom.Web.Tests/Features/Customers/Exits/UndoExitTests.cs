using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Exits;

public sealed class UndoExitTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Undo_TwoFiles_AsksForOneAndKeepsBothToChooseFrom()
    {
        var (person, exit) = await ExitedAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}");

        await browser.SubmitFilesAsync("#undo-form", [("request.pdf", SampleFiles.Pdf()), ("other.pdf", SampleFiles.Pdf("Other"))], ("Reason", "Training went on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Only one file is kept here.", browser.Text);
        Assert.Null(await UndoneAtAsync(exit));
        var held = browser.Page.QuerySelectorAll("#undo-form input[type=checkbox]");
        Assert.Equal(2, held.Length);
        held[1].RemoveAttribute("checked");
        ((IHtmlInputElement)held[1]).IsChecked = false;
        await browser.SubmitFilesAsync("#undo-form", []);
        Assert.Contains("Exit undone.", browser.Text);
        Assert.Equal("request.pdf", await app.QueryAsync(db => db.Exits.Where(row => row.Id == exit.Id).Select(row => row.Request!.Name).SingleAsync()));
    }

    [Fact]
    public async Task Undo_AfterContacts_LeavesTheWindowsReadableAsTheyStood()
    {
        var (person, exit) = await ExitedAsync();
        var planner = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await planner.OpenAsync($"/customers/{person.PublicId}/case-notes/new?kind=FollowUp");
        await planner.SubmitFilesAsync(
            "form[data-autosave]", [], ("Subject", "Follow-up"), ("Body", "Work goes well."), ("On", "02/20/2026"), ("Outcome", "ContactMade"), ("Method", "Phone"), ("SpokeWith", "Customer"));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await browser.OpenAsync($"/customers/{person.PublicId}/outcomes");
        var (states, met) = (States(browser), browser.Page.QuerySelectorAll("td[data-label=Met]").Select(cell => cell.TextContent).ToList());
        Assert.Contains("02/20/2026, by a contact", met);
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}");

        await browser.SubmitFilesAsync("#undo-form", [("request.pdf", SampleFiles.Pdf())], ("Reason", "Training went on"));

        Assert.Contains("Follow-up until it was undone", browser.Text);
        Assert.Equal(states, States(browser));
        Assert.Equal(met, browser.Page.QuerySelectorAll("td[data-label=Met]").Select(cell => cell.TextContent));
        Assert.Empty(States(await browser.OpenAsync($"/customers/{person.PublicId}/outcomes")));
        app.Time.Advance(TimeSpan.FromDays(60));
        Assert.Equal(states, States(await (await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null))).OpenAsync($"/customers/{person.PublicId}/exits/{exit.PublicId}")));
    }

    private static List<string> States(Browser browser) => [.. browser.Page.QuerySelectorAll("td[data-label=State] .rr-tag").Select(tag => tag.TextContent)];

    private async Task<(Participant Person, CustomerExit Exit)> ExitedAsync()
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(person, change: traits => traits with { On = app.Today.AddDays(-200) });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        await browser.SubmitAsync("form[action$='exits/new']", ("On", OfficeFormat.Date(app.Today.AddDays(-40))), ("Reason", "Employment"));
        return (person, await app.QueryAsync(db => db.Exits.SingleAsync(row => row.ParticipantId == person.Id)));
    }

    private Task<DateTime?> UndoneAtAsync(CustomerExit exit) => app.QueryAsync(db => db.Exits.Where(row => row.Id == exit.Id).Select(row => row.UndoneAt).SingleAsync());
}
