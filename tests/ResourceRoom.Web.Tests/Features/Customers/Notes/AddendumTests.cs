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

public sealed class AddendumTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[data-autosave]";

    private static readonly (string, string?)[] Talk = [("Subject", "Bus pass"), ("Body", "Talked about the July bus pass.")];

    [Fact]
    public async Task Addendum_NoteMarkedInErrorMeanwhile_IsRefusedWithItsTextAndFile()
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [], Talk);
        var address = $"/customers/{person.PublicId}/case-notes/{(await SingleAsync(person)).PublicId}";
        var colleague = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync(address);
        await colleague.OpenAsync(address);
        await colleague.SubmitAsync("#error-form", ("Reason", "About another customer"));

        await browser.SubmitFilesAsync("#addendum-form", [("receipt.pdf", SampleFiles.Pdf())], ("Addendum", "The pass came by mail."));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("This note was marked as entered in error, so nothing can be added to it.", browser.Text);
        Assert.Equal("The pass came by mail.", ((IHtmlTextAreaElement)browser.Page.QuerySelector("#Addendum")!).Value);
        Assert.Contains("receipt.pdf", browser.Page.QuerySelector("#addendum-form")!.TextContent, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("#addendum-form button"));
        Assert.Empty((await SingleAsync(person)).Addenda);
        Assert.Null((await browser.OpenAsync(address)).Page.QuerySelector("#addendum-form"));
    }

    [Theory]
    [InlineData("\u200B\u200D")]
    [InlineData("\u2060 \uFEFF")]
    public async Task Addendum_NothingToSee_IsAskedFor(string text)
    {
        var (person, browser) = await OpenFormAsync();
        await browser.SubmitFilesAsync(Form, [], Talk);
        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/{(await SingleAsync(person)).PublicId}");

        await browser.SubmitFilesAsync("#addendum-form", [], ("Addendum", text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Enter the addendum.", browser.Text);
        Assert.Empty((await SingleAsync(person)).Addenda);
    }

    private async Task<(Participant Person, Browser Browser)> OpenFormAsync()
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(person);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/customers/{person.PublicId}/case-notes/new");
        return (person, browser);
    }

    private async Task<CaseNote> SingleAsync(Participant person) =>
        Assert.Single(await app.QueryAsync(db => db.CaseNotes.Include(note => note.Addenda).Where(note => note.ParticipantId == person.Id).ToListAsync()));
}
