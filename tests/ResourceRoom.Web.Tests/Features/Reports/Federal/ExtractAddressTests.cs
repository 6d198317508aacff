using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Reports.Federal.Running;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Federal;

/// <summary>Who gets the file, how, and for how long; and how a run goes on when its node is killed.</summary>
public sealed class ExtractAddressTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("")]
    [InlineData("year=26")]
    [InlineData("year=2100")]
    [InlineData("year=2025&quarter=5")]
    [InlineData("year=2025&quarter=0")]
    [InlineData("year=2025&quarter=1&period=month")]
    [InlineData("year=2025&quarter=1&participants=maybe")]
    [InlineData("year=2025&quarter=1&header=1")]
    public async Task Csv_AnotherValue_IsUnprocessable(string query)
    {
        var scene = await ExtractScene.BeginAsync(app);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Oet.OpenAsync($"{ExtractScene.Address}.csv?{query}")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Oet.OpenAsync($"{ExtractScene.Address}/checks.csv?{query}")).Status);
    }

    [Fact]
    public async Task Csv_BeforeARunOfTheSameFour_IsNotFound()
    {
        var scene = await ExtractScene.BeginAsync(app);
        await scene.RunAsync("2020", "2");

        foreach (var other in new[] { "year=2020", "year=2020&quarter=3", "year=2020&quarter=2&period=to-date", "year=2020&quarter=2&participants=no" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await scene.Oet.OpenAsync($"{ExtractScene.Address}.csv?{other}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await scene.Oet.OpenAsync($"{ExtractScene.Address}/checks.csv?{other}")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await scene.Oet.OpenAsync($"{ExtractScene.Address}.csv?year=2020&quarter=2&period=quarter&participants=yes&header=no")).Status);
    }

    [Fact]
    public async Task Get_Page_OffersTheLastQuarterAndSaysWhatItIs()
    {
        var scene = await ExtractScene.BeginAsync(app);

        var page = await scene.Oet.OpenAsync(ExtractScene.Address);

        Assert.Contains("Extract for the state’s PIRL file", page.Text, StringComparison.Ordinal);
        Assert.Contains("WIPS wants a file of the full PIRL schema. These 20 columns", page.Text, StringComparison.Ordinal);
        Assert.Contains("Layout version 1 and checks version 1 are in force.", page.Text, StringComparison.Ordinal);
        var rows = page.Page.QuerySelectorAll("#periods-title ~ table tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal("PY 2025 quarter 2 10/01/2025 to 12/31/2025 02/15/2026 None Overdue", rows[0]);
        Assert.Contains("PY 2025 quarter 3 Not over 01/01/2026 to 03/31/2026 05/15/2026 None", rows);
        Assert.Equal(4, rows.Count);
        Assert.Equal("2", page.Page.QuerySelector("#Quarter option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_PageOfAChoice_ShowsItsLastFinishedRun()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var person = await scene.AddAsync();
        await scene.VisitAsync(person, new DateOnly(2025, 2, 3), visit => visit.Class = Domain.Participants.Classifying.ParticipantClass.WioaParticipant);
        await scene.RunAsync("2024", "3", participants: "no");

        var page = await scene.Oet.OpenAsync($"{ExtractScene.Address}?year=2024&quarter=3&participants=no");

        Assert.Contains("Last finished run of PY 2024 quarter 3 without WIOA participants", page.Text, StringComparison.Ordinal);
        Assert.Contains("Left out: WIOA participants1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody has changed since.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Last finished run of", (await scene.Oet.OpenAsync($"{ExtractScene.Address}?year=2024&quarter=3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_PeriodThatHasNotBegun_IsUnprocessable()
    {
        var scene = await ExtractScene.BeginAsync(app);
        await scene.Oet.OpenAsync(ExtractScene.Address);

        await scene.Oet.SubmitAsync("#extract-form", ("Year", "2025"), ("Quarter", "4"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Oet.Status);
        Assert.Contains("PY 2025 quarter 4 begins on 04/01/2026.", scene.Oet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameChoiceTwice_IsOneRun()
    {
        var scene = await ExtractScene.BeginAsync(app);

        var first = await scene.StartAsync("2021", "1");

        Assert.Contains("You can leave this page and come back.", scene.Oet.Text, StringComparison.Ordinal);
        Assert.Equal(first, await scene.StartAsync("2021", "1"));
        Assert.NotEqual(first, await scene.StartAsync("2021", "1", participants: "no"));
        await scene.ProcessAsync();
        var answer = await scene.Oet.Http.GetAsync(new Uri($"{ExtractScene.Address}/runs/{first}/progress", UriKind.Relative));
        Assert.Equal("true", Assert.Single(answer.Headers.GetValues("HX-Refresh")));
        Assert.NotEqual(first, await scene.StartAsync("2021", "1"));
    }

    [Fact]
    public async Task Csv_AccountWithASecondFactor_IsAskedForACode()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var run = await scene.RunAsync("2021", "2");
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var phone = await app.GivePhoneAsync(account);
        var browser = await app.SignInWithPhoneAsync(account, phone);
        const string file = $"{ExtractScene.Address}.csv?year=2021&quarter=2&header=yes";

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(file)).Status);
        Assert.Contains("it isn’t sent before you give a code", browser.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync("#proof-form", ("OneTimeCode", "000000"))).Status);
        Assert.Empty(await DownloadsAsync(run));

        app.NextCode();
        await browser.SubmitAsync("#proof-form", ("OneTimeCode", phone.Code(app)));
        Assert.Equal((HttpStatusCode.OK, file), (browser.Status, browser.Path));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"{ExtractScene.Address}/checks.csv?year=2021&quarter=2")).Status);
        Assert.Equal(
            ["""{"file":"Rows","rows":0,"withHeader":true,"isProved":true}""", """{"file":"Failures","rows":0,"isProved":true}"""], await DownloadsAsync(run));

        app.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(file)).Status);
    }

    [Fact]
    public async Task Proof_AddressElsewhere_IsNotFollowed()
    {
        var scene = await ExtractScene.BeginAsync(app);
        await scene.Oet.OpenAsync(ExtractScene.Address);

        foreach (var elsewhere in new[] { "https://example.org/", "//example.org", "/account/password", $"{ExtractScene.Address}.csv.example.org" })
        {
            await scene.Oet.ForgeAsync($"{ExtractScene.Address}/proof", ("OneTimeCode", "123456"), ("File", elsewhere));
            Assert.Equal(ExtractScene.Address, scene.Oet.Path);
        }
    }

    [Fact]
    public async Task Files_ThirtyDaysAfterTheRun_AreDeletedAndTheCountsStay()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var person = await scene.AddAsync();
        await scene.VisitAsync(person, new DateOnly(2025, 8, 1));
        var run = await scene.RunAsync("2025", "1");
        app.Time.Advance(ExtractFiles.Kept);
        await DeleteAsync();
        Assert.Null((await scene.FindAsync(run.PublicId)).FilesDeletedAt);

        app.Time.Advance(TimeSpan.FromSeconds(1));
        await DeleteAsync();

        Assert.False(await app.QueryAsync(db => db.ExtractChunks.AnyAsync(chunk => chunk.ExtractId == run.Id)));
        scene = await ExtractScene.BeginAsync(app);
        await scene.Oet.OpenAsync($"{ExtractScene.Address}.csv?year=2025&quarter=1");
        Assert.Equal(HttpStatusCode.NotFound, scene.Oet.Status);
        Assert.Contains("The files of this run were deleted on", scene.Oet.Text, StringComparison.Ordinal);
        Assert.Contains("Rows1", scene.Oet.Text, StringComparison.Ordinal);
        Assert.Contains(typeof(FederalExtractFilesDeleted), (await EventsAsync(run)).Select(detail => detail.GetType()));
    }

    [Fact]
    public async Task Run_NodeKilled_IsBegunAnewOnceItsClaimIsOver()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var id = await scene.StartAsync("2022", "1");
        var started = await scene.FindAsync(id);

        // As a node leaves it that was killed while it wrote.
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ExtractClaims>().TakeAsync(started.Id, CancellationToken.None);
        }

        await app.ArrangeAsync((_, db) => Task.FromResult(db.ExtractChunks.Add(new ExtractChunk { ExtractId = started.Id, Kind = ExtractFileKind.Rows, Number = 0, Cipher = [1, 2, 3] })));
        await scene.ProcessAsync();
        Assert.Equal(ExtractState.Running, (await scene.FindAsync(id)).State);

        app.Time.Advance(ExtractClaims.Holds + TimeSpan.FromSeconds(1));
        await scene.ProcessAsync();

        var run = await scene.FindAsync(id);
        Assert.Equal((ExtractState.Finished, 2, (Guid?)null), (run.State, run.Tries, run.Claim));
        Assert.Empty(await scene.FileAsync("year=2022&quarter=1"));
        Assert.Equal(
            [new FederalExtractRequested { Year = 2022, Quarter = 1, Coverage = default, WithParticipants = true }, new FederalExtractEnded { State = ExtractState.Finished, Layout = 1, Checks = 1 }],
            (await EventsAsync(run)).Take(2));
    }

    [Fact]
    public async Task Run_KilledAgainAndAgain_IsGivenUp()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var id = await scene.StartAsync("2022", "2");
        await app.ArrangeAsync(async (_, db) => (await db.FederalExtracts.SingleAsync(row => row.PublicId == id)).Tries = RunExtract.MostTries);

        await scene.ProcessAsync();

        Assert.Equal(ExtractState.Failed, (await scene.FindAsync(id)).State);
        Assert.Contains("This run was given up after several tries.", (await scene.Oet.OpenAsync($"{ExtractScene.Address}/runs/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Oet.OpenAsync($"{ExtractScene.Address}.csv?year=2022&quarter=2")).Status);
    }

    [Fact]
    public async Task Chunks_InTheDatabase_AreNotInClear()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var person = await scene.AddAsync();
        await scene.VisitAsync(person, new DateOnly(2024, 8, 1));

        var run = await scene.RunAsync("2024", "1");

        var chunks = await app.QueryAsync(db => db.ExtractChunks.Where(chunk => chunk.ExtractId == run.Id).ToListAsync());
        Assert.Equal([ExtractFileKind.Rows, ExtractFileKind.Marks], chunks.Select(chunk => chunk.Kind).Order());
        Assert.All(chunks, chunk => Assert.DoesNotContain(person.PirlKey, System.Text.Encoding.Latin1.GetString(chunk.Cipher), StringComparison.Ordinal));
    }

    private async Task DeleteAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<DeleteExtractFiles>();
        if (await work.IsDueAsync(CancellationToken.None))
        {
            await work.ExecuteAsync(CancellationToken.None);
        }

        Assert.False(await work.IsDueAsync(CancellationToken.None));
    }

    private async Task<IReadOnlyList<ActivityDetail>> EventsAsync(FederalExtract run) =>
        [.. (await app.QueryAsync(db => db.ActivityEvents.About(Subject.FederalExtract(run.PublicId)).OrderBy(line => line.Id).ToListAsync())).Select(line => line.Read())];

    private Task<List<string?>> DownloadsAsync(FederalExtract run) => app.QueryAsync(db => db.ActivityEvents.About(Subject.FederalExtract(run.PublicId))
        .Of<FederalExtractDownloaded>().OrderBy(line => line.Id).Select(line => line.Detail).ToListAsync());
}
