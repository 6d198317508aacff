using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>Bill finds William, in the find box and when a new record is made.</summary>
public sealed class FindByNicknameTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string OtherForm = "No exact match. These have another form of the first name:";

    [Theory]
    [InlineData("William", "Quartermain", "bill quartermain")]
    [InlineData("William J.", "Quartermain", "Bill Quarter")]
    [InlineData("William", "Quartermain", "quartermain, bill")]
    [InlineData("José Luis", "Quintanar", "pepe quintanar")]
    [InlineData("Jesús", "de la Quinta", "chuy quinta")]
    [InlineData("Elizabeth", "Quigley", "Mrs. Liz Quigley")]
    [InlineData("Liz", "Quigley", "elizabeth quigley")]
    [InlineData("Francisco", "Quesada", "paco")]
    public async Task Search_OtherFormOfFirstName_FindsPerson(string first, string last, string text)
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, first, last);
        await SeenAsync(room, "Wilma", "Quartermain");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(text);

        Assert.Equal([$"{first} {last}"], Matches(browser));
        Assert.Contains(OtherForm, browser.Text);
        Assert.Contains("No exact match. These have another form of the first name. 1 match.", browser.Page.QuerySelector("#matches [data-announce]")!.TextContent);
    }

    [Fact]
    public async Task Search_ExactAndOtherForm_ListsExactFirst()
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "William", "Quayle");
        await SeenAsync(room, "Bill", "Quayle");
        await SeenAsync(room, "Billy", "Quayleman");
        await SeenAsync(room, "Robert", "Quayle");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync("bill quayle");

        Assert.Equal(["Bill Quayle", "Billy Quayleman", "William Quayle"], Matches(browser));
        Assert.DoesNotContain(OtherForm, browser.Text);
    }

    [Fact]
    public async Task Search_OtherFormAndSound_ListsOtherFormOnly()
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "William", "Quist");
        await SeenAsync(room, "Bill", "Kwist");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync("bill quist");

        Assert.Equal(["William Quist"], Matches(browser));
        Assert.DoesNotContain("sound similar", browser.Text);
    }

    [Theory]
    [InlineData("bil quarrel")]
    [InlineData("bill quarry")]
    [InlineData("al quarrel")]
    public async Task Search_PartOfANickname_IsNone(string text)
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Williamina", "Quarrel");
        await SeenAsync(room, "William", "Quarrel");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(text);

        Assert.DoesNotContain(OtherForm, browser.Text);
    }

    [Fact]
    public async Task Search_OtherRoomsPerson_FindsNobody()
    {
        await SeenAsync(await app.CreateRoomAsync(), "William", "Quillfeather");
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync("bill quillfeather");

        Assert.Empty(Matches(browser));
    }

    [Theory]
    [InlineData("/participants", "form[action='/participants/search']")]
    [InlineData("/my-customers", "form[action='/customers/search']")]
    public async Task Search_InAnArea_SaysSo(string page, string form)
    {
        var room = await app.CreateRoomAsync(lwia: 17);
        await SeenAsync(room, "William", "Quackenbush");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 17, room));
        await browser.OpenAsync(page);

        await browser.SubmitAsync(form, ("term", "bill quackenbush"));

        Assert.Contains("William Quackenbush", browser.Text);
        Assert.Contains(OtherForm, browser.Text);
    }

    [Fact]
    public async Task Post_NewVisitorWithNicknameAndZip_OffersRecord()
    {
        var room = await app.CreateRoomAsync();
        var onFile = await app.CreateParticipantAsync(answers => Named(answers, "William", "Quantrill") with { Zip = Answer<ZipCode>.Given(new ZipCode("62701", null)) });
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenNewVisitorAsync("zzz");

        await browser.CheckInNewAsync(("Questions.FirstName", "Bill"), ("Questions.LastName", "Quantrill"), ("Questions.Zip", "62701"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("same last name and ZIP, another form of the first name", browser.Text);
        Assert.Contains("William Quantrill", browser.Text);

        await browser.SubmitAsync(DeskForms.CardForm, ("id", onFile.PublicId.ToString()));

        Assert.Equal("/check-in", browser.Path);
        Assert.Equal(1, await app.QueryAsync(db => db.Participants.CountAsync(person => person.LastName == "Quantrill")));
    }

    private async Task<Participant> SeenAsync(Location room, string first, string last)
    {
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await app.CreateParticipantAsync(answers => Named(answers, first, last));
        var yesterday = app.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        await app.CreateVisitAsync(person, room, technician, yesterday, yesterday.AddHours(1));
        return person;
    }

    private static NineAnswers Named(NineAnswers answers, string first, string last) =>
        answers with { FirstName = Answer<string>.Given(first), LastName = Answer<string>.Given(last) };

    private static List<string> Matches(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("#match-list [name=id] .rr-match__name").Select(match => match.TextContent.Trim())];
}
