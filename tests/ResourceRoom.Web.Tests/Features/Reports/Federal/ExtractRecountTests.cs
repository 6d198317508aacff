using System.Globalization;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Features.Reports.Local;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Federal;

/// <summary>Whatever happens to visits and people: the extract says what a slow recount says, and counts who has changed as a new run does.</summary>
public sealed class ExtractRecountTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly DateOnly YearStart = new(2025, 7, 1);
    private static readonly DateOnly QuarterStart = new(2026, 1, 1);

    [Fact]
    public async Task Extract_AfterWhateverHappened_IsWhatTheVisitsSay()
    {
        var happens = new ReportScene(app, seed: 20260701);
        await happens.BeginAsync();
        var scene = await ExtractScene.BeginAsync(app);
        var compared = 0;
        for (var round = 0; round < 4; round++)
        {
            for (var times = 0; times < 40; times++)
            {
                await happens.HappenAsync();
            }

            await happens.MergeAsync();
            if (round % 2 == 1)
            {
                await happens.BuildAsync();
            }

            compared += await CompareAsync(scene, "quarter", "yes", QuarterStart);
            await CompareAsync(scene, "quarter", "no", QuarterStart);
            await CompareAsync(scene, "to-date", "yes", YearStart);
            app.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.True(compared > 0);
    }

    /// <returns>How many rows there were.</returns>
    private async Task<int> CompareAsync(ExtractScene scene, string period, string participants, DateOnly from)
    {
        var expected = await RecountAsync(from, participants == "yes");
        var before = await app.QueryAsync(db => db.FederalExtracts.AsNoTracking()
            .Where(row => row.Coverage == (period == "quarter" ? 0 : Domain.Reporting.Federal.Periods.PeriodCoverage.ToDate) && row.WithParticipants == (participants == "yes"))
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync());
        var changed = before is null ? "" : (await scene.Oet.OpenAsync($"{ExtractScene.Address}/runs/{before.PublicId}")).Text;

        var run = await scene.RunAsync("2025", "3", period, participants);

        Assert.Equal(0, run.Failures);
        Assert.Equal(expected, await scene.LinesAsync($"year=2025&quarter=3&period={period}&participants={participants}"));
        if (before is not null)
        {
            Assert.Contains(Changed(run), changed, StringComparison.Ordinal);
        }

        return run.Rows;
    }

    private static string Changed(FederalExtract run) => (run.RowsAdded + run.RowsLeftOut + run.RowsChanged) switch
    {
        0 => "Nobody has changed since.",
        1 => "1 person has changed since.",
        var count => string.Create(CultureInfo.InvariantCulture, $"{count} people have changed since."),
    };

    private async Task<List<string>> RecountAsync(DateOnly from, bool withParticipants)
    {
        var visits = await app.QueryAsync(db => db.Visits.AsNoTracking().Include(visit => visit.Location).Where(visit => visit.Void == null && visit.Day >= YearStart).ToListAsync());
        var codes = await app.QueryAsync(db => db.Lwias.ToDictionaryAsync(area => area.Number, area => area.BoardCode));
        var people = await app.QueryAsync(db => db.Participants.AsNoTracking().ToListAsync());
        var items = app.Services.GetRequiredService<ParticipantItems>();
        var rows = new List<string>();
        foreach (var person in people.Where(person => person.SsnCipher is not null).OrderBy(person => person.PirlKey, StringComparer.Ordinal))
        {
            var all = visits.Where(visit => visit.ParticipantId == person.Id).OrderBy(visit => visit.StartedAt).ThenBy(visit => visit.Location.Code, StringComparer.Ordinal).ThenBy(visit => visit.Id).ToList();
            var counted = all.FindAll(visit => visit.Day >= from);
            var reportable = counted.FindAll(visit => visit.IsReportable);
            if (reportable.Count > 0 && (withParticipants || counted[^1].Class != ParticipantClass.WioaParticipant))
            {
                rows.Add($"{rows.Count + 1},{RowOf(person, items.Read(person), all, counted, codes)}");
            }
        }

        return rows;
    }

    private static string RowOf(Participant person, NineAnswers answers, List<Visit> all, List<Visit> counted, Dictionary<int, string?> codes)
    {
        var last = counted.FindLast(visit => visit.IsReportable)!;
        string[] races = answers.Race.State switch
        {
            ResponseState.Given =>
            [
                .. new[] { Races.AmericanIndianOrAlaskaNative, Races.Asian, Races.BlackOrAfricanAmerican, Races.NativeHawaiianOrPacificIslander, Races.White }.Select(race => answers.Race.Value.HasFlag(race) ? "1" : "0"),
            ],
            ResponseState.Declined => ["9", "9", "9", "9", "9"],
            _ => ["", "", "", "", ""],
        };
        var several = answers.Race.IsGiven ? (races.Count(race => race == "1") > 1 ? "1" : "0") : races[0];
        string[] cells =
        [
            person.PirlKey, answers.Zip.IsGiven ? "IL" : "", answers.Zip.IsGiven ? answers.Zip.Value.Five : "", codes[last.Location.LwiaNumber] ?? "",
            answers.BirthDate.IsGiven ? Day(answers.BirthDate.Value) : "", Cell(answers.Gender, gender => $"{(int)gender}"), "", Cell(answers.Hispanic, isHispanic => isHispanic ? "1" : "0"),
            .. races, several, counted[0].LaborForceStatusState == ResponseState.Given ? $"{(int)counted[0].LaborForceStatus!.Value}" : "",
            Day(all.First(visit => visit.IsReportable).Day), Day(last.Day), Day(counted[^1].Day), answers.Ssn.Value!.Digits,
        ];
        return string.Join(',', cells);
    }

    private static string Cell<T>(Answer<T> answer, Func<T, string> code) => answer.State switch
    {
        ResponseState.Given => code(answer.Value!),
        ResponseState.Declined => "9",
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
