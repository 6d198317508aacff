using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Loads.Deciding;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Pages;

public sealed class LoadPageTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    /// <summary>Case 1: nothing of somebody's line is shown.</summary>
    [Fact]
    public async Task Get_FileWithoutHeader_SaysSoAndShowsNoneOfIt()
    {
        var room = await app.CreateRoomAsync();
        var load = await LoadAsync(new SentFile(room.Code).Add((LoadColumn.LastName, "Secretname"), (LoadColumn.Ssn, "325-02-1234")).ToString().Split("\r\n")[1] + "\r\n");

        var browser = await OpenAsync(load);

        Assert.Equal(LoadState.Refused, load.State);
        Assert.Contains("Line 1 looks like data, not column names: 14 of the 14 required columns are not in it.", browser.Text);
        Assert.DoesNotContain("Secretname", browser.Text);
        Assert.DoesNotContain("02-1234", browser.Text);
    }

    /// <summary>Case 2: two exports in one file.</summary>
    [Fact]
    public async Task Get_HeaderAgain_SaysWhichLineOnce()
    {
        var room = await app.CreateRoomAsync();
        var export = $"\uFEFF{new SentFile(room.Code).Add()}";

        var load = await LoadAsync(export + $"\uFEFF{new SentFile(room.Code).Add()}");
        var browser = await OpenAsync(load);

        Assert.Equal((3, 2, 1), (load.Counts.Read, load.New, load.Rejected));
        Assert.Contains("Line 3: the column names again.", browser.Text);
    }

    /// <summary>Case 3.</summary>
    [Fact]
    public async Task Get_MisspelledColumn_IsSuggested()
    {
        var load = await LoadAsync(LoadText.Header.Replace("visit_id", "VISIT_ID ", StringComparison.Ordinal).Replace("first_name", "First Name", StringComparison.Ordinal) + "\n");

        var browser = await OpenAsync(load);

        Assert.Contains("The column first_name is missing. Is it the column “First Name”? Call it first_name.", browser.Text);
    }

    /// <summary>Case 5.</summary>
    [Fact]
    public async Task Get_RowsOfDefaults_AreSummedUpInOneLine()
    {
        var room = await app.CreateRoomAsync();
        var file = new SentFile(room.Code).Add();
        for (var row = 0; row < 200; row++)
        {
            file.AddLine($",{room.Code},,,,,,,,,,,,,UI,,,");
        }

        for (var row = 0; row < 50; row++)
        {
            file.AddLine(",,,,,,,,,,,,,,,,,");
        }

        var load = await LoadAsync(file.ToString());
        var browser = await OpenAsync(load);

        Assert.Equal((201, 1, 200), (load.Counts.Read, load.New, load.Rejected));
        Assert.Equal(2400, load.Findings.Rejects[LoadCode.Empty]);
        Assert.Contains("Lines 3 to 202: only location_code and services are filled.", browser.Text);
        Assert.Contains("Showing 1 to 25 of 2400 entries", browser.Text);
    }

    /// <summary>Case 7.</summary>
    [Fact]
    public async Task Get_ShortenedIds_AreExplained()
    {
        var room = await app.CreateRoomAsync();
        var file = new SentFile(room.Code);
        for (var row = 0; row < 5; row++)
        {
            file.Add((LoadColumn.VisitId, "1.23457E+15"));
        }

        var load = await LoadAsync(file.ToString());
        var browser = await OpenAsync(load);

        Assert.Equal((1, 4), (load.New, load.Rejected));
        Assert.Contains("A spreadsheet shortened ids such as 1.23457E+15", browser.Text);
        Assert.Contains("was accepted and carries a wrong id too", browser.Text);
    }

    [Fact]
    public async Task Get_LooksLikeDefault_SaysWhatToDo()
    {
        var room = await app.CreateRoomAsync();
        var file = new SentFile(room.Code);
        for (var row = 0; row < 50; row++)
        {
            file.Add((LoadColumn.Race, "PNTA"));
        }

        var browser = await OpenAsync(await LoadAsync(file.ToString()));

        Assert.Contains("race", browser.Page.QuerySelectorAll("section[aria-labelledby=default-title] li").Select(item => item.TextContent));
        Assert.Contains("Policy 1.11.2, item 4.2", browser.Text);
    }

    /// <summary>Case 53.</summary>
    [Fact]
    public async Task Get_PossibleDoubles_ListsThePairs()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        (LoadColumn, string)[] same = [(LoadColumn.PersonId, "P-53"), (LoadColumn.LastName, "Pair"), (LoadColumn.VisitStart, "2026-02-25T10:00"), (LoadColumn.VisitEnd, "")];
        await app.LoadAsync(system, new SentFile(room.Code).Add([(LoadColumn.VisitId, "OLD-1"), .. same]).ToString());
        var load = await app.LoadAsync(system, new SentFile(room.Code).Add([(LoadColumn.VisitId, "NEW-1"), .. same]).ToString());

        var browser = await OpenAsync(load);

        Assert.Equal(1, load.PossibleDoubles);
        var keys = await app.QueryAsync(db => db.SystemVisits.Where(sent => sent.SystemId == system.Id).Select(sent => sent.Visit.PublicId).ToListAsync());
        Assert.Equal(
            keys.Select(key => $"/visits/{key}").Order(StringComparer.Ordinal),
            browser.Page.QuerySelectorAll("section[aria-labelledby=doubles-title] a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_Progress_GoesOnUntilTheEnd()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var id = await app.ReceiveAsync(system, new SentFile(room.Code).Add().ToString());
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        await browser.OpenAsync($"/loads/{id}");
        var address = browser.Page.QuerySelector("#load-progress")!.GetAttribute("hx-get")!;
        using var during = await browser.Http.GetAsync(new Uri(address, UriKind.Relative));
        await app.ProcessAsync();
        using var after = await browser.Http.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Contains("every 2s", await during.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(during.Headers.Contains("HX-Refresh"));
        Assert.Equal("true", after.Headers.GetValues("HX-Refresh").Single());
    }

    /// <summary>Case 61.</summary>
    [Fact]
    public async Task Mend_AdministratorWithReason_ComesInClearAndIsKept()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var load = await app.LoadAsync(system, new SentFile(room.Code).Add((LoadColumn.LastName, "Clearname"), (LoadColumn.Gender, "?")).ToString());
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator);
        var browser = await app.SignInAsync(account);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(browser, load, "mend", ("Need", ""), ("Format", "csv"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(browser, load, "mend", ("Need", "about 325-02-1234"), ("Format", "csv"))).Status);
        Assert.DoesNotContain("02-1234", browser.Page.DocumentElement.OuterHtml);
        Assert.Equal(0, await LinesAsync(load));
        await PostAsync(browser, load, "mend", ("Need", "  To mend the rows "), ("Format", "csv"));

        Assert.Contains("Clearname", browser.Page.DocumentElement.TextContent);
        var line = await app.QueryAsync(db => db.AccessLines.SingleAsync(row => row.Kind == AccessKind.RejectedRowsOpened && row.SubjectId == load.PublicId.ToString()));
        Assert.Equal((account.Id, "Load", "To mend the rows"), (line.AccountId, line.SubjectKind, line.Reason));
    }

    [Fact]
    public async Task Mend_Others_AreRefused()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var load = await app.LoadAsync(system, new SentFile(room.Code).Add((LoadColumn.Gender, "?")).ToString());
        var (oet, elsewhere, technician) = (
            await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null)),
            await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 7)),
            await app.SignInTechnicianAsync(room));

        foreach (var (browser, status) in new[] { (oet, HttpStatusCode.Forbidden), (elsewhere, HttpStatusCode.NotFound), (technician, HttpStatusCode.Forbidden) })
        {
            await browser.OpenAsync("/inbox");
            Assert.Equal(status, (await browser.ForgeAsync($"/loads/{load.PublicId}/mend", ("Need", "To mend the rows"), ("Format", "csv"))).Status);
        }

        Assert.Equal(0, await LinesAsync(load));
    }

    [Theory]
    [InlineData("release", LoadState.Finished)]
    [InlineData("refuse", LoadState.Refused)]
    public async Task Decide_HeldLoad_IsReleasedOrRefusedWithReason(string act, LoadState expected)
    {
        var (system, load) = await CreateHeldAsync();
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator);
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/loads/{load.PublicId}");
        Assert.Equal(10, browser.Page.QuerySelectorAll("section[aria-labelledby=turned-title] tbody tr").Length);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(browser, load, act, ("Reason", "no"))).Status);

        await PostAsync(browser, load, act, ("Reason", "The vendor confirmed it"));
        await app.ProcessAsync();

        var decided = await app.FindLoadAsync(load.PublicId);
        Assert.Equal((expected, account.Id, "The vendor confirmed it"), (decided.State, decided.DecidedById, decided.DecidedBecause));
        Assert.Equal(act == "refuse" ? [new FileFault(LoadCode.NotReleased, null)] : [], decided.Findings.FileFaults);
        Assert.Equal(act == "release" ? 10 : 0, decided.Updated);
        var noted = (await app.QueryAsync(db => db.ActivityEvents.About(Subject.Load(load.PublicId)).OrderBy(line => line.Id).ToListAsync())).Select(line => line.Read());
        ActivityDetail detail = act == "release" ? new LoadReleased("The vendor confirmed it", null) : new LoadNotReleased("The vendor confirmed it");
        Assert.Contains(detail, noted);
        await PostAsync(browser, load, act, ("Reason", "Once more"));
        Assert.Contains("Nothing was changed", browser.Text);
        Assert.NotNull(system);
    }

    [Fact]
    public async Task Jobs_After30Days_RefuseUndecidedAndDeleteFiles()
    {
        var (_, load) = await CreateHeldAsync();
        app.Time.Advance(TimeSpan.FromDays(HeldRule.DaysToDecide));
        await RunJobsAsync();
        Assert.Equal(LoadState.Held, (await app.FindLoadAsync(load.PublicId)).State);
        Assert.Equal(1, await ChunksAsync(load));
        app.Time.Advance(TimeSpan.FromSeconds(1));
        await RunJobsAsync();

        var refused = await app.FindLoadAsync(load.PublicId);
        Assert.Equal((LoadState.Refused, null, null), (refused.State, refused.DecidedById, refused.DecidedBecause));
        Assert.Equal([new FileFault(LoadCode.NotReleased, null)], refused.Findings.FileFaults);
        Assert.Equal(0, await ChunksAsync(load));
        var noted = await app.QueryAsync(db => db.ActivityEvents.About(Subject.Load(load.PublicId)).Of<LoadNotReleased>().SingleAsync());
        Assert.Equal((null, new LoadNotReleased(null)), (noted.AccountId, noted.Read()));
    }

    private async Task<(TrackingSystem System, Load Load)> CreateHeldAsync()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var (before, after) = (new SentFile(room.Code), new SentFile(room.Code));
        for (var row = 0; row < 10; row++)
        {
            (LoadColumn, string)[] same = [(LoadColumn.VisitId, $"H{row}"), (LoadColumn.PersonId, $"HP{row}")];
            before.Add([.. same, (LoadColumn.VisitStart, "2026-01-05T09:00"), (LoadColumn.VisitEnd, "")]);
            after.Add([.. same, (LoadColumn.VisitStart, "2026-02-20T09:00"), (LoadColumn.VisitEnd, "")]);
        }

        await app.LoadAsync(system, before.ToString());
        var load = await app.LoadAsync(system, after.ToString());
        Assert.Equal((LoadState.Held, 10), (load.State, load.Withheld));
        return (system, load);
    }

    private Task<int> RunJobsAsync() => app.ArrangeAsync(async (services, _) =>
    {
        await services.GetRequiredService<RefuseUndecided>().ExecuteAsync(CancellationToken.None);
        await services.GetRequiredService<DeleteOldFiles>().ExecuteAsync(CancellationToken.None);
        return 0;
    });

    private Task<int> ChunksAsync(Load load) => app.QueryAsync(db => db.LoadChunks.CountAsync(chunk => chunk.LoadId == load.Id));

    private Task<int> LinesAsync(Load load) => app.QueryAsync(db => db.AccessLines.CountAsync(row => row.Kind == AccessKind.RejectedRowsOpened && row.SubjectId == load.PublicId.ToString()));

    private async Task<Load> LoadAsync(string file) => await app.LoadAsync(await app.CreateSystemAsync(), file);

    private async Task<Browser> OpenAsync(Load load) => await (await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator))).OpenAsync($"/loads/{load.PublicId}");

    private static Task<Browser> PostAsync(Browser browser, Load load, string act, params (string, string?)[] fields) =>
        browser.ForgeAsync($"/loads/{load.PublicId}/{act}", fields);
}
