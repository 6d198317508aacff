using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Reports.Saved;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Saved;

/// <summary>Filters of reports that are kept. Today is 03/02/2026; each test has an area of its own.</summary>
public sealed class SavedReportTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[data-keep]";
    private const string February = "from=2026-02-01&to=2026-02-28";

    [Fact]
    public async Task Save_FromTheReportsPage_IsKeptWithItsFiltersAndListed()
    {
        var room = await app.CreateRoomAsync(1);
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 1);
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/reports/utilization?{February}&room={room.Code}&service=UI&class=BasicSelfService&by=week&compare=previous");
        await browser.OpenAsync(browser.Page.QuerySelector("main a[href^='/reports/saved/new']")!.GetAttribute("href")!);

        await browser.SubmitAsync(Form, ("Name", "  UI in   winter "), ("Days", "LastQuarter"));

        Assert.Equal("/reports", browser.Path);
        Assert.Contains("Report saved.", browser.Text);
        var report = Assert.Single(await OfAsync(account));
        Assert.Equal(
            ("UI in winter", ReportKind.Utilization, 1, room.Id, RelativePeriod.LastQuarter, null, null, true),
            (report.Name, report.Kind, report.LwiaNumber, report.LocationId, report.Period, report.Schedule, report.NextAt, report.IsCompared));
        Assert.Empty(report.Recipients);
        Assert.Equal(
            $$"""{"report":"Utilization","area":1,"room":"{{room.Code}}","service":"UI","class":"BasicSelfService","period":"LastQuarter","recipients":[]}""",
            Assert.Single(await DetailsAsync<ReportSaved>(report)));
        var link = browser.Page.QuerySelector("#saved-title ~ ul a")!;
        Assert.Equal("UI in winter", link.TextContent);
        Assert.Equal($"/reports/utilization?from=2025-10-01&to=2025-12-31&room={room.Code}&service=UI&class=BasicSelfService&by=week&compare=previous", link.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(link.GetAttribute("href")!)).Status);
        Assert.Contains("10/01/2025 to 12/31/2025", browser.Text);
    }

    [Fact]
    public async Task Save_DaysThatStay_AreTheSameLater()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 2));
        await browser.OpenAsync($"/reports/saved/new?report=services&from=2026-01-05&to=2026-01-20");

        await browser.SubmitAsync(Form, ("Name", "Two weeks in January"));

        Assert.Equal("/reports/services?from=2026-01-05&to=2026-01-20&lwia=2", browser.Page.QuerySelector("#saved-title ~ ul a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task New_DaysOfAPeriod_ChoosesThatPeriod()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 2));

        await browser.OpenAsync($"/reports/saved/new?report=utilization&{February}");

        Assert.Equal("LastMonth", browser.Page.QuerySelector("input[name=Days][checked]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Name", "", "Enter a name")]
    [InlineData("Name", " -- ", "Enter a name")]
    [InlineData("Name", "Visits of 078-05-1120", "We removed what looks like an SSN from the name")]
    [InlineData("Days", "Yesterday", "Choose the days from the list")]
    [InlineData("Days", "ThisWeek", "Choose the days from the list")]
    [InlineData("Email", "Daily", "Choose whether it is sent by email")]
    [InlineData("Recipients", "0", "can no longer see this report")]
    [InlineData("Recipients", null, "Choose who gets the email")]
    public async Task Save_Fault_IsSaidAtItsFieldAndNothingIsSaved(string field, string? typed, string expected)
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 3);
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/reports/saved/new?report=demographics&{February}");
        (string, string?)[] good = [("Name", "People"), ("Days", "LastMonth"), ("Email", "Monthly"), ("Recipients", $"{account.Id}")];

        await browser.SubmitAsync(Form, [.. good.Where(one => one.Item1 != field), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.NotNull(browser.Page.QuerySelector($"{Form} .usa-error-message"));
        Assert.Empty(await OfAsync(account));
    }

    [Fact]
    public async Task Save_LongName_IsRefusedAndKept()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 3);
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/reports/saved/new?report=utilization&{February}");

        await browser.SubmitAsync(Form, ("Name", new string('n', SavedReport.NameLength + 1)));
        Assert.Contains($"The name can be up to {SavedReport.NameLength} characters (you entered {SavedReport.NameLength + 1}).", browser.Text);
        await browser.SubmitAsync(Form, ("Name", new string('n', SavedReport.NameLength)));

        Assert.Equal(new string('n', SavedReport.NameLength), Assert.Single(await OfAsync(account)).Name);
    }

    [Fact]
    public async Task Save_SentTwice_SavesOnce()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 4);
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/reports/saved/new?report=utilization&{February}");
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(Form)!);

        await browser.PostAsync("/reports/saved", fields);
        await browser.PostAsync("/reports/saved", fields);
        Assert.Equal("/reports", browser.Path);
        await browser.PostAsync("/reports/saved", fields.Select(field => field.Key == "Name" ? new(field.Key, "Another") : field));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Single(await OfAsync(account));
    }

    [Theory]
    [InlineData("report=nothing&from=2026-02-01&to=2026-02-28", HttpStatusCode.NotFound)]
    [InlineData("from=2026-02-01&to=2026-02-28", HttpStatusCode.NotFound)]
    [InlineData("report=utilization&from=2026-02-30&to=2026-02-28", HttpStatusCode.UnprocessableEntity)]
    [InlineData("report=utilization&from=2026-02-01&to=2026-02-28&lwia=9", HttpStatusCode.UnprocessableEntity)]
    public async Task New_WrongReport_IsRefused(string query, HttpStatusCode expected)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 4));

        Assert.Equal(expected, (await browser.OpenAsync($"/reports/saved/new?{query}")).Status);
    }

    [Fact]
    public async Task Change_Fields_IsSavedWithEventAndTheSecondOfTwoSeesBothVersions()
    {
        var (account, colleague) = (await app.CreateAccountAsync(Roles.LwiaAdministrator, 5), await app.CreateAccountAsync(Roles.LwiaAdministrator, 5));
        var report = await SaveAsync(account, "utilization", ("Name", "Visits"));
        var (browser, second) = (await app.SignInAsync(account), await app.SignInAsync(account));
        await browser.OpenAsync($"/reports/saved/{report.PublicId}");
        await second.OpenAsync($"/reports/saved/{report.PublicId}");

        await browser.SubmitAsync(Form, ("Name", "Visits each week"), ("Days", "LastWeek"), ("Email", "Weekly"), ("Recipients", $"{colleague.Id}"));
        Assert.Contains("Report saved. It is sent every Monday at 8:00 AM.", browser.Text);
        await second.SubmitAsync(Form, ("Name", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("This report was saved elsewhere first", second.Text);
        Assert.Contains("Visits each week", second.Text);
        var changed = Assert.Single(await OfAsync(account));
        Assert.Equal(("Visits each week", RelativePeriod.LastWeek, ReportSchedule.Weekly), (changed.Name, changed.Period, changed.Schedule));
        Assert.Equal([colleague.Id], changed.Recipients.Select(recipient => recipient.AccountId));
        Assert.Equal(
            $$"""{"isRenamed":true,"period":"LastWeek","schedule":"Weekly","recipients":[{{colleague.Id}}]}""",
            Assert.Single(await DetailsAsync<SavedReportChanged>(report)));
        await second.SubmitAsync(Form, ("Name", "Mine"));
        Assert.Equal("Mine", Assert.Single(await OfAsync(account)).Name);
    }

    [Fact]
    public async Task Change_Nothing_SaysSo()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 6);
        var report = await SaveAsync(account, "utilization");
        var browser = await (await app.SignInAsync(account)).OpenAsync($"/reports/saved/{report.PublicId}");

        await browser.SubmitAsync(Form);

        Assert.Contains("No changes to save.", browser.Text);
        Assert.Equal(report.Version, Assert.Single(await OfAsync(account)).Version);
    }

    [Fact]
    public async Task Delete_Own_LeavesTheEventOnly()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 7);
        var report = await SaveAsync(account, "loads", ("Email", "Weekly"));
        var browser = await (await app.SignInAsync(account)).OpenAsync($"/reports/saved/{report.PublicId}");

        await browser.SubmitAsync("form[action$='/delete']");

        Assert.Contains("Saved report deleted.", browser.Text);
        Assert.Empty(await OfAsync(account));
        Assert.Equal(["""{"report":"Loads"}"""], await DetailsAsync<SavedReportDeleted>(report));
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator, 14)]
    [InlineData(Roles.LwiaAdministrator, 15)]
    [InlineData(Roles.Oet, null)]
    public async Task SavedReport_OfSomeoneElse_IsNotFound(string role, int? lwia)
    {
        var owner = await app.CreateAccountAsync(Roles.LwiaAdministrator, 14);
        var report = await SaveAsync(owner, "utilization", ("Email", "Weekly"));
        var stranger = await app.CreateAccountAsync(role, lwia);
        var browser = await app.SignInAsync(stranger);
        var own = await SaveAsync(stranger, "utilization");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/reports/saved/{report.PublicId}")).Status);
        foreach (var act in new[] { "", "/delete", "/leave", "/take-over" })
        {
            await browser.OpenAsync($"/reports/saved/{own.PublicId}");
            await browser.SubmitToAsync(Form, $"/reports/saved/{report.PublicId}{act}");
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        Assert.DoesNotContain(report.PublicId.ToString(), (await browser.OpenAsync("/reports")).Page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(report.Version, Assert.Single(await OfAsync(owner)).Version);
        Assert.Contains(await app.QueryAsync(db => db.AccessLines.Where(line => line.AccountId == stranger.Id).ToListAsync()), line => line.Kind == AccessKind.RefusedOutOfScope && line.SubjectId == report.PublicId.ToString());
    }

    [Fact]
    public async Task Save_ByOetOfOneRoom_IsOfItsLwia()
    {
        var room = await app.CreateRoomAsync(10);
        var (oet, administrator, elsewhere) = (await app.CreateAccountAsync(Roles.Oet, null), await app.CreateAccountAsync(Roles.LwiaAdministrator, 10), await app.CreateAccountAsync(Roles.LwiaAdministrator, 11));
        var browser = await app.SignInAsync(oet);

        await browser.OpenAsync($"/reports/saved/new?report=utilization&{February}&room={room.Code}");
        Assert.Contains(browser.Page.QuerySelectorAll("input[name=Recipients]"), box => box.GetAttribute("value") == $"{administrator.Id}");
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("input[name=Recipients]"), box => box.GetAttribute("value") == $"{elsewhere.Id}");
        await browser.OpenAsync($"/reports/saved/new?report=utilization&{February}");
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("input[name=Recipients]"), box => box.GetAttribute("value") == $"{administrator.Id}");

        Assert.Equal(10, (await SaveAsync(oet, $"utilization&room={room.Code}")).LwiaNumber);
        Assert.Null((await SaveAsync(oet, "utilization")).LwiaNumber);
    }

    [Fact]
    public async Task Monitor_MayReadReports_ButSavesNone()
    {
        var monitor = await app.CreateAccountAsync(Roles.Monitor, 17);
        var browser = await app.SignInAsync(monitor);

        Assert.Null((await browser.OpenAsync($"/reports/utilization?{February}")).Page.QuerySelector("main a[href^='/reports/saved/new']"));
        await browser.OpenAsync($"/reports/saved/new?report=utilization&{February}");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Empty(await OfAsync(monitor));
    }

    [Fact]
    public async Task Save_BeyondTheMost_IsRefused()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 13);
        await SaveAsync(account, "utilization");
        await app.ArrangeAsync(async (_, db) =>
        {
            for (var number = 1; number < SaveReport.MostReports; number++)
            {
                db.SavedReports.Add(new SavedReport
                {
                    PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
                    OwnerId = account.Id,
                    Name = $"Report {number}",
                    Kind = ReportKind.Services,
                    LwiaNumber = 13,
                    From = app.Today,
                    To = app.Today,
                    CreatedAt = app.Time.GetUtcNow().UtcDateTime,
                });
            }

            return await Task.FromResult(0);
        });
        var browser = await (await app.SignInAsync(account)).OpenAsync($"/reports/saved/new?report=utilization&{February}");

        await browser.SubmitAsync(Form);

        Assert.Contains("You have 100 saved reports, which is the most.", browser.Text);
        Assert.Equal(SaveReport.MostReports, (await OfAsync(account)).Count);
    }

    private async Task<SavedReport> SaveAsync(User account, string report, params (string Name, string? Value)[] typed)
    {
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/reports/saved/new?{February}&report={report}");
        await browser.SubmitAsync(Form, typed);
        Assert.Contains("Report saved.", browser.Text);
        return (await OfAsync(account))[^1];
    }

    private Task<List<SavedReport>> OfAsync(User account) => app.QueryAsync(db =>
        db.SavedReports.AsNoTracking().Include(report => report.Recipients).Where(report => report.OwnerId == account.Id).OrderBy(report => report.Id).ToListAsync());

    private Task<List<string?>> DetailsAsync<T>(SavedReport report)
        where T : ActivityDetail =>
        app.QueryAsync(db => db.ActivityEvents.About(Subject.SavedReport(report.PublicId)).Of<T>().OrderBy(line => line.Id).Select(line => line.Detail).ToListAsync());
}
