using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>A card shown again as it stands.</summary>
public sealed class CardDraftTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string NewDraft = "/check-in/new-visitor/draft";
    private const string Draft = "/check-in/draft";
    private const string MayExistDraft = "/check-in/same-or-different/draft";

    [Fact]
    public async Task NewVisitor_InSpanish_KeepsInputWithoutSsnAndKey()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync();
        var key = Value(browser, "VisitKey");
        var ssn = SsnGenerator.Next().Digits;

        await browser.SubmitToAsync(DeskForms.CardForm, NewDraft, ("Questions.FirstName", "Lucía"), ("Questions.Ssn", ssn), ("Questions.Race", "Asian"), ("Services", "2"), ("Note", "by bus"), ("language", "es"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(("es", "Lucía", key), (Value(browser, "Questions.Language"), Value(browser, "Questions.FirstName"), Value(browser, "VisitKey")));
        Assert.Equal("Nombre", browser.Page.QuerySelector("#FirstName-label [lang=es]")!.TextContent);
        Assert.NotNull(browser.Page.QuerySelector("#Race-Asian[checked]"));
        Assert.NotNull(browser.Page.QuerySelector("#Services-2[checked]"));
        Assert.Contains("by bus", browser.Page.QuerySelector("#Note")!.TextContent, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("#errors"));
        Assert.DoesNotContain(ssn, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewVisitor_UnknownLanguage_IsEnglish()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync();

        await browser.SubmitToAsync(DeskForms.CardForm, NewDraft, ("language", "<b>xx"));

        Assert.Equal("en", Value(browser, "Questions.Language"));
    }

    [Fact]
    public async Task NewVisitor_SentRepeatedly_RecordsOneVisit()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenNewVisitorAsync();
        await browser.SubmitToAsync(DeskForms.CardForm, NewDraft, ("language", "es"));
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(DeskForms.CardForm)!;

        await browser.CheckInNewAsync(("Questions.LastName", "Drafted"));
        Assert.Contains("Maria Drafted is checked in", browser.Text, StringComparison.Ordinal);
        await browser.PostAsync("/check-in/new-visitor",
        [
            .. Browser.Fields(form).Where(field => !field.Key.StartsWith("Questions.", StringComparison.Ordinal)),
            new("Services", "1"),
            .. NineItems.PolicyOrder.Select(item => KeyValuePair.Create($"Questions.Decline{item}", "true")),
        ]);

        Assert.Contains("Maria Drafted is checked in", browser.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.QueryAsync(db => Task.FromResult(db.Visits.Count(visit => visit.LocationId == room.Id))));
    }

    [Fact]
    public async Task Returning_InScope_ShowsCardWithOpenQuestions()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.CreateParticipantAsync();
        await app.CreateVisitAsync(person, room, await app.CreateAccountAsync(Roles.Technician, 20, room), endedAt: app.Time.GetUtcNow().UtcDateTime);
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("Ruiz", person);

        await browser.SubmitToAsync(DeskForms.CardForm, Draft, ("Questions.LaborForceStatus", "Employed"), ("Services", "3"), ("language", "es"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector("details.rr-ask-again[open]"));
        Assert.NotNull(browser.Page.QuerySelector("#LaborForceStatus-Employed[checked]"));
        Assert.NotNull(browser.Page.QuerySelector("#Services-3[checked]"));
        Assert.Contains("Situación laboral", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returning_OutOfScope_IsNotFound()
    {
        var person = await app.CreateParticipantAsync();
        var elsewhere = await app.CreateRoomAsync(lwia: 7);
        await app.CreateVisitAsync(person, elsewhere, await app.CreateAccountAsync(Roles.Technician, 7, elsewhere));
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.ForgeAsync(Draft, ("ParticipantId", person.PublicId.ToString()), ("language", "es"));
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Returning_InRoom_ShowsOpenVisitWithTickedServices()
    {
        var (room, person) = await InTheRoomAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("Ruiz", person);
        Assert.Null(browser.Page.QuerySelector("#card [data-typed]"));

        await browser.SubmitToAsync(DeskForms.CardForm, Draft, ("Services", "3"));

        Assert.Contains("has been here since", browser.Text, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector("#Services-3[checked]:not([disabled])"));
        Assert.NotNull(browser.Page.QuerySelector("#card [data-typed]"));
    }

    [Fact]
    public async Task Returning_CheckedOutSince_ShowsCheckInCard()
    {
        var (room, person) = await InTheRoomAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("Ruiz", person);
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(DeskForms.CardForm)!).ToList();
        await browser.SubmitAsync("#room form");

        await browser.PostAsync(Draft, [.. fields, new("Services", "3")]);
        await browser.CheckInAsync(("Services", "3"));

        Assert.Contains("is checked in", browser.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.QueryAsync(db => Task.FromResult(db.Visits.Count(visit => visit.LocationId == room.Id))));
    }

    [Fact]
    public async Task PossibleDuplicate_PreservedForm_ShowsQuestionsToOwnAccount()
    {
        await app.CreateVisitAsync(
            await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Maria"), LastName = Answer<string>.Given("Keptby") }),
            await app.CreateRoomAsync(lwia: 7), await app.CreateAccountAsync(Roles.Technician, 7));
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync();
        var ssn = SsnGenerator.Next().Digits;
        await browser.CheckInNewAsync(("Questions.LastName", "Keptby"), ("Questions.Ssn", ssn));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        var kept = Value(browser, "SealedDraft")!;

        await browser.SubmitToAsync(DeskForms.CardForm, MayExistDraft);
        Assert.Equal((HttpStatusCode.OK, "Keptby", ""), (browser.Status, Value(browser, "Questions.LastName"), Value(browser, "Questions.Ssn") ?? ""));
        Assert.DoesNotContain(ssn, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var other = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await other.ForgeAsync(MayExistDraft, ("SealedDraft", kept));
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    private async Task<(Web.Data.Locations.Location Room, Web.Data.Participants.Participant Person)> InTheRoomAsync()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.CreateParticipantAsync();
        await app.CreateVisitAsync(person, room, await app.CreateAccountAsync(Roles.Technician, 20, room));
        return (room, person);
    }

    private static string? Value(Browser browser, string name) => browser.Page.QuerySelector($"#card [name='{name}']")?.GetAttribute("value");
}
