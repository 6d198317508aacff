using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>An SSN that is on file for somebody whose names and birth date speak against it.</summary>
public sealed class WhoseSsnTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_SsnOfSomebodyElse_AsksBeforeSaving()
    {
        var ned = await NedAsync("Flood");

        var browser = await EnterLenaAsync("Ortmann", ned.Ssn);

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Whose number is this?", browser.Text);
        Assert.Contains("The Social Security Number entered for Lena Ortmann is on file for Ned Flood, but First Name, Last Name, Zip code and Birth Date differ. Nothing was saved.", browser.Text);
        Assert.DoesNotContain("None of these", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ned.Ssn.Digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("05/06", browser.Text, StringComparison.Ordinal);
        Assert.Null(await FindAsync("Ortmann"));
        Assert.Equal(1, await VisitsOfAsync(ned.Person));
        Assert.Single(await app.AccessAsync(AccessKind.ShownBeyondReach, ned.Person.PublicId));
    }

    [Fact]
    public async Task Choose_WithoutNumber_RecordsVisitorAsDeclining()
    {
        var ned = await NedAsync("Marsh");
        var browser = await EnterLenaAsync("Olden", ned.Ssn);

        await browser.SubmitAsync(DeskForms.CardForm, ("withoutSsn", "true"));

        Assert.Contains("Lena Olden is checked in", browser.Text);
        var lena = await FindAsync("Olden");
        Assert.Equal(ResponseState.Declined, lena!.SsnResponse.State);
        Assert.Equal("62704", lena.Zip);
        Assert.NotNull(lena.BirthDateHash);
        Assert.Equal(1, await VisitsOfAsync(ned.Person));
        Assert.NotNull((await FindAsync("Marsh"))!.SsnHash);
    }

    [Fact]
    public async Task Choose_WithoutNumber_StillOffersNamesakes()
    {
        var ned = await NedAsync("Vale");
        var lena = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Lena"), LastName = Answer<string>.Given("Oberon") });
        var browser = await EnterLenaAsync("Oberon", ned.Ssn, ("Questions.BirthDate", "04/04/1996"));

        await browser.SubmitAsync(DeskForms.CardForm, ("withoutSsn", "true"));

        Assert.Contains("Possible match found", browser.Text);
        Assert.Equal(lena.PublicId.ToString(), Assert.Single(browser.Page.QuerySelectorAll("#card button[name=id]")).GetAttribute("value"));

        await browser.SubmitAsync(DeskForms.CardForm, ("id", lena.PublicId.ToString()));

        Assert.Contains("Lena Oberon is checked in", browser.Text);
        Assert.Null((await FindAsync("Oberon"))!.SsnHash);
    }

    [Fact]
    public async Task Choose_Owner_ChecksOwnerIn()
    {
        var ned = await NedAsync("Wade");
        var browser = await EnterLenaAsync("Obrecht", ned.Ssn);

        await browser.SubmitAsync(DeskForms.CardForm, ("id", ned.Person.PublicId.ToString()));

        Assert.Contains("Ned Wade is checked in", browser.Text);
        Assert.Equal(2, await VisitsOfAsync(ned.Person));
        Assert.Null(await FindAsync("Obrecht"));
    }

    [Fact]
    public async Task Choose_Back_KeepsWhatWasTyped()
    {
        var ned = await NedAsync("Yates");
        var browser = await EnterLenaAsync("Odell", ned.Ssn);

        await browser.SubmitAsync(DeskForms.CardForm, ("back", "true"));

        Assert.Equal("Odell", browser.Page.QuerySelector("#LastName")!.GetAttribute("value"));
        Assert.Equal("02/02/1996", browser.Page.QuerySelector("#BirthDate")!.GetAttribute("value"));
        Assert.DoesNotContain(ned.Ssn.Digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MarriedNameAndSameBirthDate_IsCertain()
    {
        var ned = await NedAsync("Bright");

        var browser = await EnterLenaAsync("Colby", ned.Ssn, ("Questions.FirstName", "Ned"), ("Questions.BirthDate", "05/06/1970"));

        Assert.Contains("This person is on file", browser.Text);
        Assert.Contains("differs: Last Name", browser.Text);
        Assert.DoesNotContain("Somebody else gave this number", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MadeUpNumber_IsAskedOnceMore()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync();

        await browser.CheckInNewAsync(("Questions.LastName", "Madeup"), ("Questions.Ssn", "123-45-6789"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("This number looks made up", browser.Page.QuerySelector("#Ssn-error")!.TextContent);
        Assert.False(browser.Page.QuerySelector("#ConfirmSsn")!.HasAttribute("checked"));
        Assert.DoesNotContain("123-45-6789", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(await FindAsync("Madeup"));

        await browser.CheckInNewAsync(("Questions.LastName", "Madeup"), ("Questions.Ssn", "123-45-6789"), ("Questions.ConfirmSsn", "true"));

        Assert.Equal("6789", (await FindAsync("Madeup"))!.SsnLastFour);
    }

    [Theory]
    [InlineData("111-11-1111", "Madeone")]
    [InlineData("876-54-3210", "Madetwo")]
    public async Task Post_MadeUpNumberOfNameless_IsNotTiedToFirst(string number, string lastName)
    {
        _ = Ssn.TryParse(number, out var ssn, out _);
        var first = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given(lastName), Ssn = Answer<Ssn>.Given(ssn) });
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync();

        await browser.CheckInNewAsync(
            ("Questions.FirstName", null), ("Questions.DeclineFirstName", "true"), ("Questions.LastName", null), ("Questions.DeclineLastName", "true"),
            ("Questions.Ssn", number), ("Questions.ConfirmSsn", "true"));

        Assert.Contains("Whose number is this?", browser.Text);
        Assert.Contains($"looks made up and is on file for Ana {lastName}", browser.Text);
        Assert.Equal(0, await VisitsOfAsync(first));
    }

    [Fact]
    public async Task Search_MadeUpNumber_FindsNobodyElsewhere()
    {
        _ = Ssn.TryParse("222-22-2222", out var ssn, out _);
        var elsewhere = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given("Madethree"), Ssn = Answer<Ssn>.Given(ssn) });
        var room = await app.CreateRoomAsync();
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync("222-22-2222");
        Assert.DoesNotContain("Madethree", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("222-22-2222", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await app.CreateVisitAsync(elsewhere, room, await app.CreateAccountAsync(Roles.Technician, 20, room));
        await browser.FindAsync("222-22-2222");
        Assert.Contains("Madethree", browser.Text);
    }

    [Fact]
    public async Task Search_SsnBeyondReach_LeavesAccessLine()
    {
        var ned = await NedAsync("Quist");
        var room = await app.CreateRoomAsync();
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(ned.Ssn.Digits);

        Assert.Contains("Ned Quist", browser.Text);
        var line = Assert.Single(await app.AccessAsync(AccessKind.ShownBeyondReach, ned.Person.PublicId));
        Assert.Equal(room.Id, line.LocationId);

        await app.CreateVisitAsync(ned.Person, room, await app.CreateAccountAsync(Roles.Technician, 20, room));
        await browser.FindAsync(ned.Ssn.Digits);

        Assert.Single(await app.AccessAsync(AccessKind.ShownBeyondReach, ned.Person.PublicId));
    }

    /// <summary>Ned of 62707, born in 1970, seen in another area.</summary>
    private async Task<(Participant Person, Ssn Ssn)> NedAsync(string lastName)
    {
        var ned = await app.CreateNedAsync(lastName);
        var room = await app.CreateRoomAsync(lwia: 7);
        await app.CreateVisitAsync(ned.Person, room, await app.CreateAccountAsync(Roles.Technician, 7, room), endedAt: app.Time.GetUtcNow().UtcDateTime);
        return ned;
    }

    private async Task<Browser> EnterLenaAsync(string lastName, Ssn ssn, params (string Name, string? Value)[] values)
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync();
        (string Name, string? Value)[] lena = [("Questions.FirstName", "Lena"), ("Questions.LastName", lastName), ("Questions.BirthDate", "02/02/1996"), ("Questions.Ssn", ssn.Digits)];
        return await browser.CheckInNewAsync([.. lena.Where(field => values.All(value => value.Name != field.Name)), .. values]);
    }

    private Task<Participant?> FindAsync(string lastName) => app.QueryAsync(db => db.Participants.SingleOrDefaultAsync(person => person.LastName == lastName));

    private Task<int> VisitsOfAsync(Participant person) => app.QueryAsync(db => db.Visits.CountAsync(visit => visit.ParticipantId == person.Id));
}
