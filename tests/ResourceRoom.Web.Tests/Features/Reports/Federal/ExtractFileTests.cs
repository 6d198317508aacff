using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Federal;

/// <summary>The file as its contract has it. Each test has a quarter that no other one uses; today is 03/02/2026.</summary>
public sealed class ExtractFileTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Csv_PeopleOfAQuarter_HoldsTheirRows()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var full = await scene.AddAsync(answers => answers with
        {
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 5, 4)),
            Gender = Answer<Gender>.Given(Gender.Female),
            Hispanic = Answer<bool>.Given(false),
            Race = Answer<Races>.Given(Races.Asian | Races.White),
        });
        await app.CreateEoItemsAsync(full);
        var silent = await scene.AddAsync(answers => answers with
        {
            Zip = Answer<ZipCode>.Declined,
            BirthDate = default,
            Gender = default,
            Hispanic = default,
            Race = default,
        });
        var outside = await scene.AddAsync(answers => answers with { Zip = Answer<ZipCode>.Given(new ZipCode("99951", null)) });
        var area7 = await app.CreateRoomAsync(7);
        await scene.VisitAsync(full, new DateOnly(2025, 7, 1));
        await scene.VisitAsync(full, new DateOnly(2025, 9, 30), visit => (visit.IsReportable, visit.LaborForceStatusState) = (false, ResponseState.NotAsked));
        await scene.VisitAsync(full, new DateOnly(2025, 8, 15), visit => (visit.LaborForceStatus, visit.LaborForceStatusState) = (LaborForceStatus.Employed, ResponseState.Given));
        await scene.VisitAsync(silent, new DateOnly(2025, 7, 2), visit => (visit.LaborForceStatus, visit.LaborForceStatusState) = (LaborForceStatus.Unemployed, ResponseState.Given));
        await scene.VisitAsync(outside, new DateOnly(2025, 7, 3), room: area7);
        await scene.VisitAsync(outside, new DateOnly(2025, 10, 1));

        var run = await scene.RunAsync("2025", "1");

        const string query = "year=2025&quarter=1";
        Assert.Equal((ExtractState.Finished, 3, 0, 1, 1), (run.State, run.Rows, run.Failures, run.LayoutVersion, run.CheckVersion));
        Assert.Equal(
            $"{full.PirlKey},IL,62704,17020,19880504,2,1,0,0,1,0,0,1,1,,20250701,20250815,20250930,{await scene.SsnOfAsync(full)}", await scene.RowAsync(query, full));
        Assert.Equal($"{silent.PirlKey},,,17020,,,,,,,,,,,0,20250702,20250702,20250702,{await scene.SsnOfAsync(silent)}", await scene.RowAsync(query, silent));
        Assert.Equal($"{outside.PirlKey},,99951,,,9,,9,9,9,9,9,9,9,,20250703,20250703,20250703,{await scene.SsnOfAsync(outside)}", await scene.RowAsync(query, outside));
        var lines = await scene.LinesAsync(query);
        Assert.Equal(new[] { full, silent, outside }.Select(person => person.PirlKey).Order(StringComparer.Ordinal), lines.Select(line => line.Split(',')[1]));
        Assert.Equal(["1", "2", "3"], lines.Select(line => line.Split(',')[0]));
        Assert.Equal(
            "Observation number,Unique Individual Identifier,State Code of Residence,ZIP Code of Residence", string.Join(',', (await scene.LinesAsync($"{query}&header=yes"))[0].Split(',')[..4]));
        Assert.Equal(lines, (await scene.LinesAsync($"{query}&header=yes&period=quarter&participants=yes"))[1..]);
    }

    [Fact]
    public async Task Csv_SsnGivenLater_HasTheRowAndTheDayItBeganToCount()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var later = await scene.AddAsync(answers => answers with { Ssn = default });
        var without = await scene.AddAsync(answers => answers with { Ssn = default });
        await scene.VisitAsync(later, new DateOnly(2025, 11, 3), visit => (visit.IsReportable, visit.BecameReportableAt) = (true, app.Time.GetUtcNow().UtcDateTime));
        await scene.VisitAsync(without, new DateOnly(2025, 11, 3), visit => visit.IsReportable = true);
        await scene.ChangeAsync(later, answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });

        var run = await scene.RunAsync("2025", "2");

        Assert.Contains(",20251103,20251103,20251103,", await scene.RowAsync("year=2025&quarter=2", later), StringComparison.Ordinal);
        Assert.Equal((1, 1), (run.Rows, run.LeftOutWithoutSsn));
        await scene.Oet.OpenAsync($"{ExtractScene.Address}/runs/{run.PublicId}");
        Assert.Contains("Left out: no SSN on the record now1", scene.Oet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_ToDateAndWithoutParticipants_AreFilesOfTheirOwn()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var early = await scene.AddAsync();
        var now = await scene.AddAsync();
        var once = await scene.AddAsync();
        await scene.VisitAsync(early, new DateOnly(2024, 7, 1));
        await scene.VisitAsync(now, new DateOnly(2024, 12, 30));
        await scene.VisitAsync(now, new DateOnly(2024, 12, 31), visit => visit.Class = ParticipantClass.WioaParticipant);
        await scene.VisitAsync(once, new DateOnly(2024, 11, 1), visit => visit.Class = ParticipantClass.WioaParticipant);
        await scene.VisitAsync(once, new DateOnly(2024, 11, 2));
        await scene.VisitAsync(once, new DateOnly(2025, 1, 1), visit => visit.Class = ParticipantClass.WioaParticipant);

        await scene.RunAsync("2024", "2");
        await scene.RunAsync("2024", "2", "to-date");
        var run = await scene.RunAsync("2024", "2", participants: "no");

        Assert.Equal(Keys(now, once), await KeysAsync(scene, "year=2024&quarter=2"));
        Assert.Equal(Keys(early, now, once), await KeysAsync(scene, "year=2024&quarter=2&period=to-date"));
        Assert.Equal(Keys(once), await KeysAsync(scene, "year=2024&quarter=2&participants=no"));
        Assert.Equal((1, 1), (run.Rows, run.LeftOutParticipants));
        await scene.Oet.OpenAsync($"{ExtractScene.Address}/runs/{run.PublicId}");
        Assert.Contains("Left out: WIOA participants1", scene.Oet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Again_HasTheSameBytesUntilSomethingChanges()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var stays = await scene.AddAsync();
        var moves = await scene.AddAsync();
        var goes = await scene.AddAsync();
        var day = new DateOnly(2025, 1, 15);
        Participant[] people = [stays, moves, goes];
        foreach (var person in people)
        {
            await scene.VisitAsync(person, day);
        }

        const string query = "year=2024&quarter=3";
        var first = await scene.RunAsync("2024", "3");
        var file = await scene.FileAsync(query);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var second = await scene.RunAsync("2024", "3");

        Assert.Equal(file, await scene.FileAsync(query));
        Assert.Equal((first.Id, 0, 0, 0), (second.ComparedWithId, second.RowsAdded, second.RowsLeftOut, second.RowsChanged));
        Assert.Equal(first.Sha256, second.Sha256);
        Assert.Contains("Nobody has changed since.", await PageAsync(scene, second), StringComparison.Ordinal);

        await scene.VisitAsync(await scene.AddAsync(), day);
        await scene.ChangeAsync(moves, answers => answers with { Zip = Answer<ZipCode>.Given(new ZipCode("60601", null)) });
        await app.ArrangeAsync(async (_, db) =>
        {
            var visit = await db.Visits.SingleAsync(row => row.ParticipantId == goes.Id);
            return visit.Void = new VisitVoid { VoidedAt = app.Time.GetUtcNow().UtcDateTime, VoidedById = 1, Reason = "By mistake" };
        });

        Assert.Contains("3 people have changed since.", await PageAsync(scene, second), StringComparison.Ordinal);
        Assert.Equal(file, await scene.FileAsync(query));
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var third = await scene.RunAsync("2024", "3");
        Assert.Equal((second.Id, 1, 1, 1), (third.ComparedWithId, third.RowsAdded, third.RowsLeftOut, third.RowsChanged));
        var page = await PageAsync(scene, third);
        Assert.Contains("1 added, 1 left out, 1 changed", page, StringComparison.Ordinal);
        Assert.Contains($"{moves.PirlKey}changed103", page, StringComparison.Ordinal);
        Assert.Contains("A later run of the same period has taken its place.", await PageAsync(scene, second), StringComparison.Ordinal);
        var differences = await scene.Oet.Http.GetStringAsync($"{ExtractScene.Address}/runs/{third.PublicId}/differences.csv");
        Assert.Contains($"{goes.PirlKey},left out,\r\n", differences, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_MergedPeople_AreOneRowUnderTheKeptKey()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var kept = await scene.AddAsync();
        var merged = await scene.AddAsync(answers => answers with { Ssn = Answer<Ssn>.Declined });
        await scene.VisitAsync(kept, new DateOnly(2025, 5, 5));
        await scene.VisitAsync(merged, new DateOnly(2025, 5, 20));
        await scene.Oet.OpenAsync($"/participants/{kept.PublicId}/merge/{merged.PublicId}");
        await scene.Oet.SubmitAsync(Twins.Form, Twins.Fields([.. Enum.GetValues<NineItem>().Select(item => (item, "Kept"))]));

        await scene.RunAsync("2024", "4");

        var line = Assert.Single(await scene.LinesAsync("year=2024&quarter=4"));
        Assert.StartsWith($"1,{kept.PirlKey},", line, StringComparison.Ordinal);
        Assert.Contains(",20250505,20250505,20250520,", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FileWithFailures_IsNotOffered()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var person = await app.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        await scene.VisitAsync(person, new DateOnly(2023, 8, 1));

        var run = await scene.RunAsync("2023", "1");

        Assert.Equal(1, run.Failures);
        await scene.Oet.OpenAsync($"{ExtractScene.Address}.csv?year=2023&quarter=1");
        Assert.Equal(HttpStatusCode.NotFound, scene.Oet.Status);
        Assert.Contains("Checks found failures, so the file of this run is not offered.", scene.Oet.Text, StringComparison.Ordinal);
        var checks = await scene.Oet.Http.GetStringAsync($"{ExtractScene.Address}/checks.csv?year=2023&quarter=1");
        Assert.StartsWith($"stage,code,obs,element,found,expected\r\nValues,V3,1,100,{person.PirlKey},", checks, StringComparison.Ordinal);
        var page = await PageAsync(scene, run);
        Assert.Contains("1 failure was found, so the file is not offered.", page, StringComparison.Ordinal);
        Assert.Contains("Values V3 100 is not 12 characters of the key's alphabet 1", page, StringComparison.Ordinal);
        Assert.Contains("Logic L8 101 is not the state of 103 Not run", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Download the file", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_NobodyReportable_IsEmpty()
    {
        var scene = await ExtractScene.BeginAsync(app);

        var run = await scene.RunAsync("2019", quarter: null);

        Assert.Contains("Every check passed.", await PageAsync(scene, run), StringComparison.Ordinal);
        Assert.Equal("federal-extract-year-2019.csv", await NameOfFileAsync(scene, "year=2019"));
        Assert.Equal("federal-extract-year-2019-with-header.csv", await NameOfFileAsync(scene, "year=2019&header=yes"));
        Assert.Empty(await scene.FileAsync("year=2019"));
        Assert.Equal("\uFEFFstage,code,obs,element,found,expected\r\n"u8.ToArray(), await scene.Oet.Http.GetByteArrayAsync($"{ExtractScene.Address}/checks.csv?year=2019"));
    }

    private static async Task<string> PageAsync(ExtractScene scene, FederalExtract run) => (await scene.Oet.OpenAsync($"{ExtractScene.Address}/runs/{run.PublicId}")).Text;

    private static IEnumerable<string> Keys(params Participant[] people) => people.Select(person => person.PirlKey).Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> KeysAsync(ExtractScene scene, string query) => (await scene.LinesAsync(query)).Select(line => line.Split(',')[1]);

    private static async Task<string?> NameOfFileAsync(ExtractScene scene, string query)
    {
        using var answer = await scene.Oet.Http.GetAsync(new Uri($"{ExtractScene.Address}.csv?{query}", UriKind.Relative));
        return answer.Content.Headers.ContentDisposition?.FileName?.Trim('"');
    }
}
