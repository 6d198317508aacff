using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>A note that is begun on the due list leads back to the same list, filter and place; nothing else is followed.</summary>
public sealed class NoteFromListTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[data-autosave]";

    private static readonly (string, string?)[] Talk =
        [("Subject", "First weeks at work"), ("Body", "Asked about work boots."), ("Outcome", "ContactMade"), ("Method", "Phone"), ("SpokeWith", "Customer")];

    [Fact]
    public async Task Add_FromFilteredListAtAPlace_IsSavedAndLeadsBackThere()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 1);
        var (before, noted) = (await OverdueAsync(planner, 42, "Before"), await OverdueAsync(planner, 40, "Noted"));
        var browser = await app.SignInAsync(planner);
        var place = $"?list=overdue&program=Youth&planner={planner.Id}&sort=due&after={before.PublicId}";
        await browser.OpenAsync($"/follow-ups{place}");

        await browser.OpenAsync(NoteLink(browser));
        Assert.Equal("FollowUp", browser.Page.QuerySelector("input[name=Kind][checked]")!.GetAttribute("value"));
        Assert.Contains("Ann Noted: Follow-ups", browser.Text);
        await browser.SubmitFilesAsync(Form, [], [.. Talk.Where(entry => entry.Item1 != "Body"), ("Body", "")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.SubmitFilesAsync(Form, [], Talk);

        Assert.Equal($"/follow-ups{place}", browser.Path);
        Assert.Contains("Case note added.", browser.Text);
        var note = Assert.Single(await NotesAsync(noted));
        Assert.Equal(NoteKind.FollowUp, note);
        Assert.DoesNotContain("Ann Noted", browser.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/follow-ups")]
    [InlineData("//evil.example/follow-ups")]
    [InlineData("/\\evil.example")]
    [InlineData("/follow-ups/../admin/staff")]
    [InlineData("/account/password")]
    [InlineData("/follow-ups\r\nSet-Cookie: a=b")]
    [InlineData("/follow-ups?planner=Zoë")]
    [InlineData("")]
    public async Task Add_ForgedReturn_LeadsToTheCustomersNotes(string returnTo)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 2);
        var enrollment = await OverdueAsync(planner, 40, "Forged");
        var key = await app.KeyOfAsync(enrollment);
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync($"/customers/{key}/case-notes/new?kind=FollowUp&returnTo={Uri.EscapeDataString(returnTo)}");
        Assert.DoesNotContain("evil", browser.Page.QuerySelector(".rr-form > p > a")!.GetAttribute("href"), StringComparison.Ordinal);

        await browser.SubmitFilesAsync(Form, [], [.. Talk, ("ReturnTo", returnTo)]);

        Assert.Equal($"/customers/{key}/case-notes", browser.Path);
        Assert.Single(await NotesAsync(enrollment));
    }

    [Fact]
    public async Task Add_ReturnToAnotherCustomer_LeadsToTheOwnNotes()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 3);
        var (own, other) = (await OverdueAsync(planner, 40, "Own"), await OverdueAsync(planner, 40, "Other"));
        var browser = await app.SignInAsync(planner);
        await browser.OpenAsync($"/customers/{await app.KeyOfAsync(own)}/case-notes/new?kind=FollowUp&returnTo=/customers/{await app.KeyOfAsync(other)}/outcomes");

        await browser.SubmitFilesAsync(Form, [], Talk);

        Assert.Equal($"/customers/{await app.KeyOfAsync(own)}/case-notes", browser.Path);
    }

    [Fact]
    public async Task List_WhoWritesNoNotes_HasNoSuchAct()
    {
        await OverdueAsync(planner: null, 40, "Seen", lwia: 4);
        var browser = await (await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 4))).OpenAsync("/follow-ups");

        Assert.Contains("Ann Seen", browser.Text);
        Assert.DoesNotContain("Add Follow-Up Case Note", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_OfPlanner_CountsWhatIsDueWithLinks()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 5);
        var browser = await app.SignInAsync(planner);
        Assert.Contains("Follow-ups: nothing is overdue or due in 7 days", (await browser.OpenAsync("/")).Text);
        await OverdueAsync(planner, 40, "First", lwia: 5);
        await OverdueAsync(planner, 41, "Second", lwia: 5);
        await OverdueAsync(planner, 27, "Soon", lwia: 5);
        await OverdueAsync(planner, 10, "Month", lwia: 5);

        await browser.OpenAsync("/");

        Assert.Equal("/my-customers", browser.Path);
        Assert.Equal(
            ["2 overdue", "1 due in 7 days", "1 due in 30 days", "4 with nothing planned", "All follow-ups"],
            browser.Page.QuerySelectorAll("main a[href^='/follow-ups']").OfType<IHtmlAnchorElement>().Select(link => link.TextContent));
        await browser.OpenAsync(browser.Page.QuerySelectorAll("main a[href^='/follow-ups']")[1].GetAttribute("href")!);
        Assert.Contains("Ann Soon", browser.Text);
        Assert.DoesNotContain("Ann First", browser.Text, StringComparison.Ordinal);
    }

    private static string NoteLink(Browser browser) =>
        Assert.Single(browser.Page.QuerySelectorAll("main td a"), link => link.TextContent.StartsWith("Add Follow-Up Case Note", StringComparison.Ordinal)).GetAttribute("href")!;

    private Task<Enrollment> OverdueAsync(User? planner, int daysAgo, string last, int? lwia = null)
    {
        var exit = app.Today.AddDays(-daysAgo);
        return app.ExitedAsync(exit, exit, traits => traits with { Lwia = lwia ?? planner!.LwiaNumber!.Value, PlannerId = planner?.Id }, last);
    }

    private Task<List<NoteKind>> NotesAsync(Enrollment enrollment) =>
        app.QueryAsync(db => db.CaseNotes.Where(note => note.ParticipantId == enrollment.ParticipantId).Select(note => note.Kind).ToListAsync());
}
