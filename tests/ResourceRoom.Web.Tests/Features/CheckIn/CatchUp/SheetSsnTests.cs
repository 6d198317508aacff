using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;

/// <summary>A number on a sheet that is on file for somebody whose names and birth date speak against it.</summary>
public sealed class SheetSsnTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_SsnOfSomebodyElse_WaitsForChoice()
    {
        var (ned, ssn) = await app.CreateNedAsync("Flood");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Lena("Ortmann", ssn));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("The Social Security Number entered for Lena Ortmann is on file for Ned Flood, but First Name, Last Name, Zip code and Birth Date differ. Nothing was saved.", browser.RowText(1));
        Assert.Contains("Somebody else gave this number – save the row without it", browser.RowText(1));
        Assert.DoesNotContain("None of these – create a new record", browser.RowText(1), StringComparison.Ordinal);
        Assert.Empty(browser.Page.QuerySelectorAll("[data-who]:checked"));
        Assert.Equal(("Lena", "Ortmann", "9:05"), (browser.Cell(1, "FirstName"), browser.Cell(1, "LastName"), browser.Cell(1, "TimeIn")));
        Assert.Contains(ssn.LastFour, browser.RowText(1));
        Assert.DoesNotContain(ssn.Digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(0, await VisitsOfAsync(ned));
        Assert.Null(await FindAsync("Ortmann"));
        Assert.Single(await app.AccessAsync(AccessKind.ShownBeyondReach, ned.PublicId));
    }

    [Fact]
    public async Task Post_NumberOfTheTwin_WaitsForChoice()
    {
        var (ned, ssn) = await app.CreateNedAsync("Twinning");
        var lena = await app.CreateParticipantAsync(answers => answers with
        {
            FirstName = Answer<string>.Given("Lena"),
            LastName = Answer<string>.Given("Twinning"),
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1970, 5, 6)),
            Ssn = Answer<Ssn>.Declined,
        });
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Lena("Twinning", ssn, born: "05/06/1970"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("is on file for Ned Twinning, but First Name", browser.RowText(1));
        Assert.Equal((0, 0), (await VisitsOfAsync(ned), await VisitsOfAsync(lena)));
        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", "without-ssn"));
        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", lena.PublicId.ToString()));
        Assert.Equal((0, 1), (await VisitsOfAsync(ned), await VisitsOfAsync(lena)));
    }

    [Fact]
    public async Task Post_WithoutNumber_RecordsNewPersonAsDeclining()
    {
        var (ned, ssn) = await app.CreateNedAsync("Marsh");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.SaveAllAsync(Lena("Olden", ssn, born: "03/03/1996"));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", "without-ssn"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Lena Olden is saved", browser.RowText(1));
        Assert.Equal(ResponseState.Declined, (await FindAsync("Olden"))!.SsnResponse.State);
        Assert.Equal(0, await VisitsOfAsync(ned));
    }

    [Fact]
    public async Task Post_WithoutNumberAndNamesakeOnFile_WaitsForChoice()
    {
        var (_, ssn) = await app.CreateNedAsync("Vale");
        var lena = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Lena"), LastName = Answer<string>.Given("Oberon") });
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.SaveAllAsync(Lena("Oberon", ssn, born: "04/04/1996"));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", "without-ssn"));

        Assert.Contains("Possible match found", browser.RowText(1));
        Assert.Equal("PNTA", browser.Cell(1, "Ssn"));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", lena.PublicId.ToString()));

        Assert.Equal(1, await VisitsOfAsync(lena));
        Assert.Null((await FindAsync("Oberon"))!.SsnHash);
    }

    [Fact]
    public async Task Post_OwnerChosen_RecordsOwnersVisit()
    {
        var (ned, ssn) = await app.CreateNedAsync("Wade");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await browser.SaveAllAsync(Lena("Obrecht", ssn, born: "05/05/1996"));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", "new"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", ned.PublicId.ToString()));

        Assert.Contains("Ned Wade is saved", browser.RowText(1));
        Assert.Equal(1, await VisitsOfAsync(ned));
        Assert.Null(await FindAsync("Obrecht"));
    }

    [Fact]
    public async Task Post_MadeUpNumber_IsAskedOnceMore()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Madeup", ("Ssn", "111-22-3333")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("This number looks made up", browser.RowText(1));
        Assert.Null(await FindAsync("Madeup"));

        await browser.SubmitAsync(Sheet.Form, ("Rows[1].ConfirmSsn", "true"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("3333", (await FindAsync("Madeup"))!.SsnLastFour);
    }

    [Fact]
    public async Task Post_MadeUpNumberOnFile_NeedsTwoItemsForIt()
    {
        _ = Ssn.TryParse("123-45-6789", out var ssn, out _);
        var first = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Ada"), LastName = Answer<string>.Given("Madefirst"), Ssn = Answer<Ssn>.Given(ssn) });
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(
            Sheet.Row(1, "Madesecond", ("Ssn", ssn.Digits), ("ConfirmSsn", "true")),
            Sheet.Row(2, "Madefirst", ("Ssn", ssn.Digits), ("ConfirmSsn", "true"), ("TimeIn", "11:00"), ("TimeOut", "11:30")));

        Assert.Contains("is on file for Ada Madefirst, but Last Name differs", browser.RowText(1));
        Assert.Contains("Ada Madefirst is saved", browser.RowText(2));
        Assert.Equal(1, await VisitsOfAsync(first));
    }

    private static IEnumerable<(string Name, string? Value)> Lena(string lastName, Ssn ssn, string born = "02/02/1996") =>
        Sheet.Row(1, lastName, ("FirstName", "Lena"), ("BirthDate", born), ("Ssn", ssn.Digits));

    private Task<Participant?> FindAsync(string lastName) => app.QueryAsync(db => db.Participants.SingleOrDefaultAsync(person => person.LastName == lastName));

    private Task<int> VisitsOfAsync(Participant person) => app.QueryAsync(db => db.Visits.CountAsync(visit => visit.ParticipantId == person.Id));
}
