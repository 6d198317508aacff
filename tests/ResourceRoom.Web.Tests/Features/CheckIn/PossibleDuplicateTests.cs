using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

public sealed class PossibleDuplicateTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_SameNameAndZip_OffersRecord()
    {
        var onFile = await OnFileAsync("Sameby", answers => answers);

        var browser = await EnterAsync("Sameby");

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Possible match found", browser.Text);
        Assert.Contains("same first name, last name and ZIP", browser.Text);
        Assert.Equal(onFile.PublicId.ToString(), browser.Page.QuerySelector("#card button[name=id]")!.GetAttribute("value"));
        Assert.Equal(1, await CountAsync("Sameby"));
    }

    [Fact]
    public async Task Post_PersonInTheRoom_SaysSinceWhen()
    {
        var onFile = await OnFileAsync("Heresince", answers => answers);
        var room = await app.CreateRoomAsync();
        var since = app.Time.GetUtcNow().UtcDateTime.AddMinutes(-25);
        await app.CreateVisitAsync(onFile, room, await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room), since);

        var browser = await EnterAsync("Heresince", room: room);

        Assert.Contains($"in the room since {OfficeFormat.Time(since)}", browser.Page.QuerySelector("#card")!.TextContent);
    }

    [Fact]
    public async Task Post_SameLastNameAndBirthDate_OffersRecordOfAnyRoom()
    {
        await OnFileAsync("Bornby", answers => answers with
        {
            FirstName = Answer<string>.Given("Another"),
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 2, 23)),
        });

        var browser = await EnterAsync("Bornby");

        Assert.Contains("same last name and birth date", browser.Text);
        Assert.Contains("Another Bornby", browser.Text);
    }

    [Theory]
    [InlineData("Ines", "de la Fuente", "Ines", "Fuente")]
    [InlineData("Ines", "Aikman-Rowe", "Ines", "Rowe")]
    [InlineData("Ivo", "Schmidt", "Ivo", "Schmitt")]
    [InlineData("Igor", "Coleman", "Igor", "Colemna")]
    [InlineData("Ilse", "Benning", "Benning", "Ilse")]
    [InlineData("Ivy", "Maidenname", "Ivy", "Married")]
    public async Task Post_SimilarNameAndBirthDate_OffersRecord(string first, string last, string typedFirst, string typedLast)
    {
        var born = new DateOnly(1974, 4, 4).AddDays(first.Length + (100 * last.Length));
        var onFile = await OnFileAsync(last, answers => answers with { FirstName = Answer<string>.Given(first), BirthDate = Answer<DateOnly>.Given(born) });
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync(typedLast);

        await browser.CheckInNewAsync(("Questions.FirstName", typedFirst), ("Questions.LastName", typedLast), ("Questions.BirthDate", $"{born:MM/dd/yyyy}"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("similar name and same birth date", browser.Text);
        Assert.Contains($"{first} {last}", browser.Text);

        await browser.SubmitAsync(DeskForms.CardForm, ("id", onFile.PublicId.ToString()));

        Assert.Equal("/check-in", browser.Path);
        Assert.Equal(0, await CountAsync(typedLast));
    }

    [Fact]
    public async Task Post_SimilarNameOfAnotherBirthDate_IsNotAskedAbout()
    {
        await OnFileAsync("de la Fontana", answers => answers with { FirstName = Answer<string>.Given("Olga"), BirthDate = Answer<DateOnly>.Given(new DateOnly(1961, 1, 2)) });
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync("Fontana");

        await browser.CheckInNewAsync(("Questions.FirstName", "Olga"), ("Questions.LastName", "Fontana"), ("Questions.BirthDate", "01/03/1961"));

        Assert.Contains("Olga Fontana is checked in", browser.Text);
    }

    [Fact]
    public async Task Post_ItemsDiffer_NamesEachWithoutItsValue()
    {
        await OnFileAsync("Differs", answers => answers with
        {
            Zip = Answer<ZipCode>.Given(new ZipCode("62704", "1234")),
            Ssn = Answer<Ssn>.Given(SsnGenerator.Next()),
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 7, 4)),
            Gender = Answer<Gender>.Given(Gender.Male),
        });

        var browser = await EnterAsync("Differs");

        Assert.Contains("62704 · born 1988 · same first name, last name and ZIP", browser.Text);
        Assert.Contains("differs: Zip code, Social Security Number, Birth Date (another day of that year) and Gender", browser.Text);
        Assert.DoesNotContain("07/04", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ItemsDeclinedOrEqual_NamesNone()
    {
        var onFile = await OnFileAsync("Nodiffer", answers => answers with { Hispanic = Answer<bool>.Given(true) });

        var browser = await EnterAsync("Nodiffer");

        Assert.DoesNotContain("differs:", browser.Page.QuerySelector($"#card button[value='{onFile.PublicId}']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MatchBeyondReach_LeavesAccessLine()
    {
        var onFile = await OnFileAsync("Lookedat", answers => answers);
        var room = await app.CreateRoomAsync();
        await app.CreateVisitAsync(await OnFileAsync("Lookedat", answers => answers with { Zip = Answer<ZipCode>.Declined, BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 2, 24)) }), room, await app.CreateAccountAsync(Roles.Technician, 20, room));
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenNewVisitorAsync("zzz");

        await browser.CheckInNewAsync(("Questions.LastName", "Lookedat"), ("Questions.BirthDate", "02/24/1988"));

        Assert.Equal(2, browser.Page.QuerySelectorAll("#card button[name=id]").Length);
        var shown = await app.QueryAsync(db => db.AccessLines.Where(line => line.Kind == AccessKind.ShownBeyondReach && line.LocationId == room.Id).ToListAsync());
        Assert.Equal(onFile.PublicId.ToString(), Assert.Single(shown).SubjectId);
    }

    [Fact]
    public async Task Choose_Record_ChecksInAndFillsMissingItems()
    {
        var onFile = await OnFileAsync("Chosen", answers => answers with { Gender = Answer<Gender>.Given(Gender.Male) });
        var browser = await EnterAsync("Chosen");

        await browser.SubmitAsync(DeskForms.CardForm, ("id", onFile.PublicId.ToString()));

        Assert.Equal("/check-in", browser.Path);
        Assert.Contains("Maria Chosen is checked in · Reported/non-registered self-service", browser.Text);
        Assert.Contains("Gender on file differs from what you entered. The answer on file was kept.", browser.Text);
        var after = await app.QueryAsync(db => db.Participants.Include(person => person.Visits).SingleAsync(person => person.LastName == "Chosen"));
        Assert.Equal(Gender.Male, after.Gender);
        Assert.NotNull(after.SsnHash);
        Assert.Equal(2, after.Visits.Count);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public async Task Choose_NoneOfThem_RemembersWhoWasCertainlyAskedAbout(int minutesOnFile, bool isRemembered)
    {
        var name = $"Remembered{(isRemembered ? "old" : "new")}";
        var onFile = await OnFileAsync(name, answers => answers);
        var since = app.Time.GetUtcNow().UtcDateTime.AddMinutes(-minutesOnFile);
        await app.QueryAsync(db => db.Participants.Where(person => person.Id == onFile.Id).ExecuteUpdateAsync(person => person.SetProperty(row => row.CreatedAt, since)));
        var browser = await EnterAsync(name);

        await browser.SubmitAsync(DeskForms.CardForm);

        var made = await app.QueryAsync(db => db.Participants.SingleAsync(person => person.LastName == name && person.Id != onFile.Id));
        var pairs = await app.QueryAsync(db => db.DifferentPeople.Where(pair => pair.FirstId == onFile.Id && pair.SecondId == made.Id).ToListAsync());
        Assert.Equal(isRemembered ? 1 : 0, pairs.Count);
        Assert.Equal(isRemembered ? 1 : 0, (await app.EventsAsync<ParticipantsMarkedDifferent>(made.PublicId)).Count);
        Assert.Equal(isRemembered ? 1 : 0, (await app.EventsAsync<ParticipantsMarkedDifferent>(onFile.PublicId)).Count);
    }

    [Fact]
    public async Task Choose_NoneOfThem_RecordsNewPerson()
    {
        await OnFileAsync("Fatherandson", answers => answers);
        var browser = await EnterAsync("Fatherandson");

        await browser.SubmitAsync(DeskForms.CardForm);

        Assert.Contains("Maria Fatherandson is checked in", browser.Text);
        Assert.Equal(2, await CountAsync("Fatherandson"));
    }

    [Fact]
    public async Task Choose_Back_ShowsQuestionsWithoutSsn()
    {
        var ssn = SsnGenerator.Next().Digits;
        await OnFileAsync("Goback", answers => answers);
        var browser = await EnterAsync("Goback", ssn);
        Assert.DoesNotContain(ssn, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await browser.SubmitAsync(DeskForms.CardForm, ("back", "true"));

        Assert.Equal("Goback", browser.Page.QuerySelector("#LastName")!.GetAttribute("value"));
        Assert.True(browser.Page.QuerySelector("#Gender-Female")!.HasAttribute("checked"));
        Assert.DoesNotContain(ssn, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choose_SameSsn_NeverRecordsNewPerson()
    {
        var ssn = SsnGenerator.Next();
        await OnFileAsync("Certain", answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        var browser = await EnterAsync("Othername", ssn.Digits);
        Assert.Contains("This person is on file", browser.Text);
        Assert.DoesNotContain("None of these", browser.Text, StringComparison.Ordinal);

        await browser.SubmitAsync(DeskForms.CardForm);

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal(0, await CountAsync("Othername"));
    }

    [Fact]
    public async Task Choose_PersonNotOffered_IsNotFound()
    {
        await OnFileAsync("Fits", answers => answers);
        var stranger = await OnFileAsync("Stranger", answers => answers);
        var browser = await EnterAsync("Fits");

        await browser.SubmitAsync(DeskForms.CardForm, ("id", stranger.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Choose_FormOfOtherAccount_RedirectsToDesk()
    {
        await OnFileAsync("Stolen", answers => answers);
        var browser = await EnterAsync("Stolen");
        var sealedForm = browser.Page.QuerySelector("#card input[name=Sealed]")!.GetAttribute("value");
        var thief = await EnterAsync("Stolen");

        await thief.SubmitAsync(DeskForms.CardForm, ("Sealed", sealedForm));

        Assert.Equal("/check-in", thief.Path);
        Assert.Equal(1, await CountAsync("Stolen"));
    }

    /// <summary>Maria of 62704, seen in another area.</summary>
    private async Task<Participant> OnFileAsync(string lastName, Func<NineAnswers, NineAnswers> change)
    {
        var room = await app.CreateRoomAsync(lwia: 7);
        var technician = await app.CreateAccountAsync(Roles.Technician, 7, room);
        var person = await app.CreateParticipantAsync(answers => change(answers with
        {
            FirstName = Answer<string>.Given("Maria"),
            LastName = Answer<string>.Given(lastName),
        }));
        await app.CreateVisitAsync(person, room, technician, endedAt: app.Time.GetUtcNow().UtcDateTime);
        return person;
    }

    private async Task<Browser> EnterAsync(string lastName, string? ssn = null, Location? room = null)
    {
        var browser = await app.AtTheDeskAsync(room ?? await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync(lastName);
        return await browser.CheckInNewAsync(("Questions.LastName", lastName), ("Questions.BirthDate", "02/23/1988"), ("Questions.Ssn", ssn ?? SsnGenerator.Next().Digits));
    }

    private Task<int> CountAsync(string lastName) => app.QueryAsync(db => db.Participants.CountAsync(person => person.LastName == lastName));
}
