using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

public sealed class OneNameTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_OneName_IsGivenAndClassified()
    {
        var browser = await AtNewVisitorAsync("Suhartono");
        Assert.NotNull(browser.Page.QuerySelector("#NoFirstName:not([checked])"));

        await browser.CheckInNewAsync(("Questions.FirstName", ""), ("Questions.NoFirstName", "true"), ("Questions.LastName", "Suhartono"));

        Assert.Contains("Suhartono is checked in · Reported/non-registered self-service", browser.Text);
        var person = await PersonNamedAsync("Suhartono");
        Assert.Equal(PersonName.NoFirstName, person.FirstName);
        Assert.Equal("", person.FirstNameKey);
        Assert.Null(person.FirstNameSound);
        Assert.Equal(ResponseState.Given, person.FirstNameResponse.State);
        Assert.Equal(ParticipantClass.ReportedSelfService, person.Class);
        Assert.Single(await app.EventsAsync<ParticipantCreated>(person.PublicId));

        await browser.FindAsync("suharto");
        Assert.Equal("Suhartono", browser.Page.QuerySelector(".rr-match__name")!.TextContent);
    }

    [Fact]
    public async Task Post_OneNameInTheWrongField_SaysWhereItGoes()
    {
        var browser = await AtNewVisitorAsync("Widodo");

        await browser.CheckInNewAsync(("Questions.FirstName", "Widodo"), ("Questions.LastName", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("If the visitor has only one name, enter it here and select Has only one name.", browser.Page.QuerySelector("#LastName-error")!.TextContent);

        await browser.CheckInNewAsync(("Questions.FirstName", "Widodo"), ("Questions.NoFirstName", "true"), ("Questions.LastName", ""));

        Assert.Contains("Enter the only name as Last Name, and leave First Name empty.", browser.Page.QuerySelector("#FirstName-error")!.TextContent);
        Assert.NotNull(browser.Page.QuerySelector("#NoFirstName[checked]"));
        Assert.Equal("Widodo", browser.Page.QuerySelector("#FirstName")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("", null, "true", "Select either Has only one name or Prefer not to answer, not both.")]
    [InlineData("", null, null, "Ask for First Name, or select Prefer not to answer. If there is none, select Has only one name.")]
    [InlineData("--", null, null, "Enter the name, or select Has only one name or Prefer not to answer.")]
    public async Task Post_FirstNameUnclear_NamesTheBox(string first, string? last, string? declined, string words)
    {
        var browser = await AtNewVisitorAsync("Sukarno");

        await browser.CheckInNewAsync(
            ("Questions.FirstName", first), ("Questions.LastName", last ?? "Sukarno"), ("Questions.DeclineFirstName", declined), ("Questions.NoFirstName", declined));

        Assert.Contains(words, browser.Page.QuerySelector("#FirstName-error")!.TextContent);
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync(person => person.LastName == "Sukarno")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_SameOneNameAndZip_IsOffered(bool hasOneName)
    {
        var room = await app.CreateRoomAsync();
        var name = hasOneName ? "Megawati" : "Megawatis";
        var onFile = await OneNameAsync(name);
        await app.CreateVisitAsync(onFile, room, await app.CreateAccountAsync(Roles.Technician, 20, room), endedAt: app.Time.GetUtcNow().UtcDateTime);
        var browser = await (await app.AtTheDeskAsync(room)).OpenNewVisitorAsync("somebody");

        await browser.CheckInNewAsync(
            ("Questions.FirstName", hasOneName ? "" : "Diah"), ("Questions.NoFirstName", hasOneName ? "true" : null), ("Questions.LastName", name), ("Questions.Zip", "62704"),
            ("Questions.BirthDate", null), ("Questions.DeclineBirthDate", "true"), ("Questions.Ssn", null), ("Questions.DeclineSsn", "true"));

        Assert.Equal(hasOneName, browser.Text.Contains("Possible match found", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_FirstNameDeclinedBefore_IsSuppliedByTheBox()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Declined, LastName = Answer<string>.Given("Wiranto") });
        await app.CreateVisitAsync(person, room, await app.CreateAccountAsync(Roles.Technician, 20, room), endedAt: app.Time.GetUtcNow().UtcDateTime);
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("wiranto", person);
        Assert.Contains(": First Name, ", browser.Text);

        await browser.CheckInAsync(("Questions.NoFirstName", "true"));

        Assert.Contains("Wiranto is checked in · Basic self-service", browser.Text);
        Assert.Equal(ResponseState.Given, (await PersonNamedAsync("Wiranto")).FirstNameResponse.State);
    }

    [Fact]
    public async Task Edit_OneName_KeepsAndShowsIt()
    {
        var records = await Records.OpenAsync(app, answers => Records.AllNine(answers) with { LastName = Answer<string>.Given("Habibie") });
        await records.Browser.OpenAsync($"{records.Address}/edit");

        await records.Browser.SubmitAsync("#items-form", ("Questions.FirstName", ""), ("Questions.NoFirstName", "true"));

        Assert.Contains("Has no first name", records.Browser.Page.QuerySelector("main")!.TextContent);
        Assert.Equal("Habibie", records.Browser.Page.QuerySelector("h1")!.TextContent.Trim());
        var changed = Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
        Assert.Contains("\"(None)\"", changed.Detail, StringComparison.Ordinal);
        Assert.Equal(ParticipantClass.ReportedSelfService, (await PersonNamedAsync("Habibie")).Class);

        await records.Browser.OpenAsync($"{records.Address}/edit");
        Assert.NotNull(records.Browser.Page.QuerySelector("#NoFirstName[checked]"));
        await records.Browser.SubmitAsync("#items-form", ("Questions.NoFirstName", null), ("Questions.FirstName", "Bacharuddin"));

        Assert.Equal("Bacharuddin", (await PersonNamedAsync("Habibie")).FirstName);
    }

    [Fact]
    public async Task Merge_OneName_IsComparedAndComesBack()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var (kept, merged) = (await OneNameAsync("Boediono"), await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Declined, LastName = Answer<string>.Given("Boediono") }));
        foreach (var person in new[] { kept, merged })
        {
            await app.CreateVisitAsync(person, room, technician, app.Time.GetUtcNow().UtcDateTime.AddHours(-2), app.Time.GetUtcNow().UtcDateTime.AddHours(-1));
        }

        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        await browser.OpenAsync($"/participants/{merged.PublicId}/merge/{kept.PublicId}");
        Assert.Contains("Has no first name", browser.Text);
    }

    [Fact]
    public async Task Sheet_None_IsNoFirstName()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Yudhoyono", ("FirstName", "none")), Sheet.Row(2, "Jokowi", ("FirstName", "")), Sheet.Row(3, "", ("FirstName", "Prabowo")));

        Assert.Contains("Yudhoyono is saved", browser.RowText(1));
        Assert.Equal(ResponseState.Given, (await PersonNamedAsync("Yudhoyono")).FirstNameResponse.State);
        Assert.Equal(ParticipantClass.BasicSelfService, (await PersonNamedAsync("Yudhoyono")).Class);
        Assert.Contains("Enter NONE if the visitor has only one name.", browser.Page.QuerySelector("#r2-FirstName-error")!.TextContent);
        Assert.Contains("enter it here, and NONE under First Name.", browser.Page.QuerySelector("#r3-LastName-error")!.TextContent);
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync(person => person.LastName == "Jokowi")));

        await browser.SaveAllAsync(Sheet.Row(2, "Jokowi", ("FirstName", "PNTA")));

        Assert.Equal(ResponseState.Declined, (await PersonNamedAsync("Jokowi")).FirstNameResponse.State);
    }

    [Fact]
    public async Task Csv_OneName_LeavesFirstNameEmpty()
    {
        var records = await Records.OpenAsync(app, answers => answers with { FirstName = Answer<string>.Given(PersonName.NoFirstName), LastName = Answer<string>.Given("Wahid") });

        var file = await records.Browser.Http.GetStringAsync(new Uri("/visits.csv", UriKind.Relative));

        Assert.Contains(",Wahid,,Basic self-service,", file);
    }

    private Task<Participant> OneNameAsync(string name) =>
        app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given(PersonName.NoFirstName), LastName = Answer<string>.Given(name) });

    private async Task<Browser> AtNewVisitorAsync(string text) => await (await app.AtTheDeskAsync(await app.CreateRoomAsync())).OpenNewVisitorAsync(text);

    private Task<Participant> PersonNamedAsync(string lastName) => app.QueryAsync(db => db.Participants.SingleAsync(person => person.LastName == lastName));
}
