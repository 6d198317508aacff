using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local.Listing;

/// <summary>The list behind a number holds as many as the number says, whatever happened before.</summary>
public sealed class ListsBehindNumbersTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly string[] Kinds = ["utilization", "services", "classification", "loads"];

    [Fact]
    public async Task NumberLinks_AfterWhateverHappened_OpenAsManyRowsAsTheySay()
    {
        var scene = new ReportScene(app, seed: 20260303);
        await scene.BeginAsync();
        var administrator = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        var service = await app.QueryAsync(db => db.Services.OrderBy(one => one.Position).Select(one => one.Code).FirstAsync());
        var room = await ReportRoom.CreateAsync(app, 20);
        var chance = new Random(7);
        var columns = new HashSet<string>();
        for (var round = 0; round < 2; round++)
        {
            for (var times = 0; times < 90; times++)
            {
                await scene.HappenAsync();
            }

            await scene.MergeAsync();
            await room.VisitAsync("Ana", "2026-03-02T08:00", minutes: null);
            foreach (var browser in new[] { scene.Oet, administrator })
            {
                await CompareAsync(browser, "from=2026-01-18&to=2026-03-02&by=week", chance, columns);
                await CompareAsync(browser, "from=2026-02-01&to=2026-03-31&by=month&class=BasicSelfService", chance, columns);
            }

            await CompareAsync(scene.Oet, $"from=2026-01-18&to=2026-03-02&by=month&service={service}", chance, columns);
            await CompareAsync(scene.Oet, "from=2026-02-01&to=2026-02-28&by=month&lwia=24", chance, columns);
            await scene.BuildAsync();
        }

        Assert.Equal(
            [
                "Declined", "Gained later", "Given", "In the room", "Minutes", "New people", "Not asked", "Not checked out", "Not reportable", "People", "People with a reportable visit",
                "People with an SSN", "Reportable", "Returning people", "Timed visits", "Unclassified people", "Uses", "Visits", "Visits with a service",
            ],
            columns.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Demographics_ShownNumbers_LeadToTheirPeopleAndHiddenOnesNowhere()
    {
        var scene = await ReportRoom.CreateAsync(app, 11);
        for (var number = 0; number < 64; number++)
        {
            var (isFew, gender) = (number < 4, (Gender)(1 + (number % 2)));
            var person = await app.CreateParticipantAsync(answers => answers with { Hispanic = Answer<bool>.Given(isFew), Gender = Answer<Gender>.Given(gender) });
            await scene.VisitAsync(person, "2026-02-10T09:00", minutes: 5);
        }

        var report = $"/reports/demographics?{ReportRoom.February}&room={scene.Room!.Code}";
        var links = (await scene.Browser.OpenAsync(report)).NumberLinks();

        Assert.Equal(["", "Age", "Gender", "Gender", "Labor Force Status", "Race"], links.Select(link => link.Section).Order());
        foreach (var link in links)
        {
            Assert.Equal(link.Number, (await scene.Browser.RowsAsync(link.Address)).Distinct().Count());
        }

        var people = $"/reports/demographics/people?{ReportRoom.February}&room={scene.Room.Code}&of=";
        Assert.Equal(System.Net.HttpStatusCode.OK, (await scene.Browser.OpenAsync($"{people}Race:Asian")).Status);
        Assert.Contains("Nobody.", scene.Browser.Text);
        foreach (var hidden in new[] { "Yes", "No", "Prefer not to answer", "Not asked" })
        {
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await scene.Browser.OpenAsync($"{people}Hispanic:{hidden}")).Status);
        }
    }

    [Fact]
    public async Task Demographics_WithheldSelection_HasNoListAtAll()
    {
        var scene = await ReportRoom.CreateAsync(app, 14);
        for (var number = 0; number < 9; number++)
        {
            await scene.VisitAsync($"N{number}", "2026-02-10T09:00", minutes: 5);
        }

        var query = $"{ReportRoom.February}&room={scene.Room!.Code}";

        Assert.Empty((await scene.Browser.OpenAsync($"/reports/demographics?{query}")).NumberLinks());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await scene.Browser.OpenAsync($"/reports/demographics/people?{query}")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await scene.Browser.OpenAsync($"/reports/demographics/people?{query}&of=Age:Not asked")).Status);
    }

    private static async Task CompareAsync(Browser browser, string query, Random chance, HashSet<string> columns)
    {
        foreach (var kind in Kinds)
        {
            var links = (await browser.OpenAsync($"/reports/{kind}?{query}")).NumberLinks();
            foreach (var column in links.GroupBy(link => (link.Section, link.Column)))
            {
                columns.Add(column.Key.Column);
                var link = column.ElementAt(chance.Next(column.Count()));
                await CompareAsync(browser, link, links);
            }
        }
    }

    private static async Task CompareAsync(Browser browser, NumberLink link, IReadOnlyList<NumberLink> links)
    {
        var rows = await browser.RowsAsync(link.Address);
        Assert.Equal(rows.Count, rows.Distinct().Count());
        var listed = link.Column switch
        {
            "Minutes" => await MinutesAsync(browser, link.Address),
            "Uses" => link.Number + rows.Count - links.Single(other => other.Address == link.Address && other.Column.StartsWith("Visits", StringComparison.Ordinal)).Number,
            _ => rows.Count,
        };
        Assert.True(listed == link.Number, $"{link.Name} leads to {listed}: {link.Address}");
    }

    /// <summary>The sum of the minutes of the list's file, of which the column is the fourth and has no comma before it.</summary>
    private static async Task<int> MinutesAsync(Browser browser, string list)
    {
        var file = await browser.Http.GetStringAsync(new Uri(list.Replace("/visits?", "/visits.csv?", StringComparison.Ordinal), UriKind.Relative));
        return file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Sum(line => int.Parse(line.Split(',')[3], CultureInfo.InvariantCulture));
    }
}
