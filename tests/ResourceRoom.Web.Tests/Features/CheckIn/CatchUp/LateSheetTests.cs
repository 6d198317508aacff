using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;

/// <summary>Sheets from both sides of July 1, typed in on July 10 in any order (Policy 1.11.2, item 8).</summary>
public sealed class LateSheetTests : IClassFixture<ResourceRoomApp>
{
    private static readonly DateTimeOffset JulyTenth = new(2026, 7, 10, 15, 0, 0, TimeSpan.Zero);

    private readonly ResourceRoomApp app;

    public LateSheetTests(ResourceRoomApp app)
    {
        this.app = app;
        if (app.Time.GetUtcNow() < JulyTenth)
        {
            app.Time.SetUtcNow(JulyTenth);
        }
    }

    [Fact]
    public async Task Post_SsnOfEarlierDay_CountsForLaterDaysTypedBefore()
    {
        var person = await OnFileAsync("Outoforder");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await SaveAsync(browser, person, "06/25/2026", ssn: null);
        await SaveAsync(browser, person, "07/06/2026", ssn: null);
        await SaveAsync(browser, person, "06/10/2026", ssn: null);
        await SaveAsync(browser, person, "06/18/2025", ssn: null);

        await SaveAsync(browser, person, "06/20/2026", SsnGenerator.Next().Digits);

        Assert.Equal(["06/10/2026", "06/20/2026", "06/25/2026", "07/06/2026"], await ReportableAsync(person));
        Assert.Equal("""{"visits":3}""", Assert.Single(await app.EventsAsync<VisitsBecameReportable>(person.PublicId)).Detail);
    }

    [Fact]
    public async Task Post_SameSsnOfEarlierDay_CountsFromThen()
    {
        var person = await OnFileAsync("Suppliedtwice");
        var ssn = SsnGenerator.Next().Digits;
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await SaveAsync(browser, person, "06/25/2026", ssn: null);
        await SaveAsync(browser, person, "07/06/2026", ssn);
        Assert.Equal(["07/06/2026"], await ReportableAsync(person));

        await SaveAsync(browser, person, "06/20/2026", ssn);

        Assert.Equal(["06/20/2026", "06/25/2026", "07/06/2026"], await ReportableAsync(person));
        Assert.Equal(new DateOnly(2026, 6, 20), (await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == person.Id))).SsnResponse.On);
    }

    [Fact]
    public async Task Post_VisitOfEarlierProgramYear_IsNotReportableThroughLaterSsn()
    {
        var person = await OnFileAsync("Yearbefore");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await SaveAsync(browser, person, "07/06/2026", SsnGenerator.Next().Digits);

        await SaveAsync(browser, person, "06/25/2026", ssn: null);
        await SaveAsync(browser, person, "07/02/2026", ssn: null);

        Assert.Equal(["07/02/2026", "07/06/2026"], await ReportableAsync(person));
    }

    [Fact]
    public async Task Post_NumberCorrectedAfterJulyFirst_CountsSinceTheFirstOne()
    {
        var person = await OnFileAsync("Corrected");
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());
        await SaveAsync(browser, person, "06/20/2026", SsnGenerator.Next().Digits);
        var corrected = SsnGenerator.Next();
        await browser.OpenAsync($"/participants/{person.PublicId}/edit");
        await browser.SubmitAsync("#items-form", ("Questions.Ssn", corrected.Digits));

        await SaveAsync(browser, person, "06/25/2026", ssn: null);
        await SaveAsync(browser, person, "06/10/2026", ssn: null);
        await SaveAsync(browser, person, "06/18/2025", ssn: null);

        Assert.Equal(["06/10/2026", "06/20/2026", "06/25/2026"], await ReportableAsync(person));
        var stored = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == person.Id));
        Assert.Equal((corrected.LastFour, new DateOnly(2026, 6, 20)), (stored.SsnLastFour, stored.SsnResponse.On));
    }

    private Task<Participant> OnFileAsync(string lastName) =>
        app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Ada"), LastName = Answer<string>.Given(lastName) });

    private static async Task SaveAsync(Browser browser, Participant person, string day, string? ssn)
    {
        await browser.OpenAsync(Sheet.Address);
        await browser.SubmitAsync(Sheet.Form, [("Date", day), .. Sheet.Row(1, person.LastName!, ("Ssn", ssn), ("DeclineRest", ssn is null ? "true" : null))]);
        if (browser.RowText(1).Contains("Possible match found", StringComparison.Ordinal))
        {
            await browser.SubmitAsync(Sheet.Form, ("Rows[1].Who", person.PublicId.ToString()));
        }

        Assert.Contains("is saved", browser.RowText(1));
    }

    private async Task<IReadOnlyList<string>> ReportableAsync(Participant person)
    {
        var days = await app.QueryAsync(db => db.Visits.Where(visit => visit.ParticipantId == person.Id && visit.IsReportable).Select(visit => visit.Day).OrderBy(day => day).ToListAsync());
        return [.. days.Select(Web.Infrastructure.OfficeFormat.Date)];
    }
}
