using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local;

/// <summary>Whatever happens to visits and people, and whenever summaries are made: reports say what a slow recount says.</summary>
public sealed class RecountTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly DateOnly From = new(2026, 1, 18);

    [Fact]
    public async Task Reports_AfterWhateverHappened_AreWhatTheVisitsSay()
    {
        var scene = new ReportScene(app, seed: 20260302);
        await scene.BeginAsync();
        for (var round = 0; round < 6; round++)
        {
            for (var times = 0; times < 30; times++)
            {
                await scene.HappenAsync();
            }

            await scene.MergeAsync();
            await CompareAsync(scene);
            await scene.BuildAsync();
            Assert.Empty(await app.DifferencesOfSummariesAsync());
            await CompareAsync(scene);
            await scene.MergeAsync();
        }
    }

    private async Task CompareAsync(ReportScene scene)
    {
        var visits = await scene.VisitsAsync();
        var rooms = await app.QueryAsync(db => db.Locations.AsNoTracking().ToListAsync());
        var services = await app.QueryAsync(db => db.Services.AsNoTracking().OrderBy(service => service.Position).ThenBy(service => service.Id).ToListAsync());
        var names = await NamesAsync();
        var recount = new Recount(visits, rooms, services, app.Today);
        Recount.Selection[] selections =
        [
            new(From, app.Today), new(new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 31), Lwia: 24), new(new DateOnly(2026, 1, 25), new DateOnly(2026, 2, 10), Room: rooms[0].Code),
            new(From, app.Today, Service: services[0].Code), new(From, app.Today, Class: ParticipantClass.BasicSelfService),
        ];
        foreach (var selection in selections)
        {
            Assert.Equal(recount.Utilization(selection, "week"), await LinesAsync(scene.Oet, "utilization", selection, "&by=week"));
            Assert.Equal(recount.Services(selection), await LinesAsync(scene.Oet, "services", selection));
            Assert.Equal(recount.Classification(selection, names), await LinesAsync(scene.Oet, "classification", selection));
            Assert.Equal(recount.Reportability(selection), (await LinesAsync(scene.Oet, "loads", selection)).Where(line => line.StartsWith("reportability", StringComparison.Ordinal)));
        }

        Assert.Equal(recount.Utilization(selections[0], "day"), await LinesAsync(scene.Oet, "utilization", selections[0], ""));
        Assert.Equal(recount.Utilization(selections[1], "month"), await LinesAsync(scene.Oet, "utilization", selections[1], "&by=month"));
    }

    /// <summary>The second account of a name has a number.</summary>
    private async Task<Dictionary<long, string>> NamesAsync()
    {
        var accounts = await app.QueryAsync(db => db.Users.OrderBy(account => account.Id).Select(account => new { account.Id, account.DisplayName }).ToListAsync());
        return accounts.ToDictionary(
            account => account.Id,
            account => accounts.Count(other => other.DisplayName == account.DisplayName && other.Id < account.Id) is var before && before == 0 ? account.DisplayName : $"{account.DisplayName} ({before + 1})");
    }

    private static async Task<string[]> LinesAsync(Browser browser, string report, Recount.Selection selection, string more = "")
    {
        var address = FormattableString.Invariant(
            $"/reports/{report}.csv?from={selection.From:yyyy-MM-dd}&to={selection.To:yyyy-MM-dd}&lwia={selection.Lwia}&room={selection.Room}&service={selection.Service}&class={selection.Class}{more}");
        var lines = (await browser.Http.GetStringAsync(address)).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("", lines[^1]);
        return lines[1..^1];
    }
}
