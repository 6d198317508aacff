using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Reports.Saved;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Saved;

/// <summary>Reports by e-mail, received by a real mail server. The clock only goes forward: each test begins on days of its own.</summary>
public sealed class MailedReportTests(MailedApp app) : IClassFixture<MailedApp>
{
    private const string Form = "form[data-keep]";

    [Fact]
    public async Task Monthly_SavedWithDaysThatStay_CoversTheLastWholeMonthAndSaysSo()
    {
        var (year, account) = (NextYear(), await app.CreateAccountAsync(Roles.LwiaAdministrator, 1));
        ToOfficeTime($"{year}-10-05T10:00");
        var browser = await SaveAsync(account, $"utilization&from={year}-09-01&to={year}-09-30", ("Days", "same"), ("Email", "Monthly"));
        Assert.Contains("It is sent on the 1st of each month at 8:00 AM and covers the last whole month each time.", browser.Text);
        ToOfficeTime($"{year}-11-01T07:59");
        Assert.Empty(await MailAsync(account));

        ToOfficeTime($"{year}-11-01T08:00");
        var mail = Assert.Single(await MailAsync(account));
        Assert.Single(await MailAsync(account));

        Assert.Equal($"Utilization: 10/01/{year} to 10/31/{year}", mail.Subject);
        Assert.Equal(
            $"""
            Good morning,

            The report "Utilization" covers 10/01/{year} to 10/31/{year} (last month).
            Utilization · LWIA 1

            Sign in to see it. Its numbers are not in this email.
            https://desk.example.test/reports/utilization?from={year}-10-01&to={year}-10-31&lwia=1

            You get this email on the 1st of each month at 8:00 AM because you scheduled it. Change or stop it here:
            https://desk.example.test/reports
            """, mail.TextBody!.ReplaceLineEndings("\n").TrimEnd(), ignoreLineEndingDifferences: true);
        Assert.Equal(
            [$$"""{"from":"{{year}}-10-01","to":"{{year}}-10-31","recipients":[{{account.Id}}]}"""],
            await DetailsAsync<ReportMailed>(await OfAsync(account)));
    }

    [Fact]
    public async Task Weekly_OverTheClockChange_ComesOnceEachAtEightOfficeTime()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 2);
        var change = ClockChange(NextYear());
        ToOfficeTime(Moment(change.AddDays(-7), "12:00"));
        await SaveAsync(account, "services", ("Days", "LastWeek"), ("Email", "Weekly"));

        foreach (var monday in new[] { change.AddDays(-6), change.AddDays(1) })
        {
            var before = app.ReceivedBy(account).Count;
            ToOfficeTime(Moment(monday, "07:59"));
            Assert.Equal(before, (await MailAsync(account)).Count);
            ToOfficeTime(Moment(monday, "08:00"));
            Assert.Equal(before + 1, (await MailAsync(account)).Count);
            ToOfficeTime(Moment(monday, "09:30"));
            Assert.Equal(before + 1, (await MailAsync(account)).Count);
        }
    }

    [Fact]
    public async Task Owner_LosesAccess_StopsTheScheduleUntilItIsTakenOver()
    {
        var (owner, reader, administrator) = (
            await app.CreateAccountAsync(Roles.LwiaAdministrator, 3), await app.CreateAccountAsync(Roles.LwiaAdministrator, 3), await app.CreateAccountAsync(Roles.LwiaAdministrator, 3));
        await SaveAsync(owner, "utilization", ("Days", "LastWeek"), ("Email", "Weekly"), ("Recipients", $"{owner.Id}"), ("Recipients", $"{reader.Id}"));
        var report = await OfAsync(owner);
        ToMonday("08:00");
        Assert.Single(await MailAsync(owner));
        Assert.Single(await MailAsync(reader));

        await EndAsync(owner);
        ToMonday("08:00");

        Assert.Single(await MailAsync(owner));
        Assert.Single(await MailAsync(reader));
        Assert.Equal([$$"""{"owner":{{owner.Id}}}"""], await DetailsAsync<ReportMailStopped>(report));
        var notice = Assert.Single(await app.QueryAsync(db => db.InboxItems.Where(item => item.Kind == InboxKind.Notice && item.LwiaNumber == 3).ToListAsync()));
        Assert.Equal((Addressee.Role, Roles.LwiaAdministrator, "/reports"), (notice.To, notice.Role, notice.Path));
        var browser = await (await app.SignInAsync(administrator)).OpenAsync("/reports");
        Assert.Contains($"{owner.DisplayName} sent it until", browser.Text);
        await browser.SubmitAsync("form[action$='/take-over']");
        Assert.Contains("The report is yours now", browser.Text);
        Assert.Equal([$$"""{"from":{{owner.Id}}}"""], await DetailsAsync<SavedReportTakenOver>(report));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"/reports/saved/{report.PublicId}")).Status);

        ToMonday("08:00");
        Assert.Single(await MailAsync(owner));
        Assert.Equal(2, (await MailAsync(reader)).Count);
        Assert.Contains($"because {administrator.DisplayName} scheduled it", app.ReceivedBy(reader)[^1].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeOver_AfterSomeoneElse_SaysSo()
    {
        var (owner, first, second) = (
            await app.CreateAccountAsync(Roles.LwiaAdministrator, 4), await app.CreateAccountAsync(Roles.LwiaAdministrator, 4), await app.CreateAccountAsync(Roles.LwiaAdministrator, 4));
        await SaveAsync(owner, "utilization", ("Email", "Weekly"));
        await EndAsync(owner);
        await app.RunAsync<MailReports>();
        var (one, other) = (await (await app.SignInAsync(first)).OpenAsync("/reports"), await (await app.SignInAsync(second)).OpenAsync("/reports"));

        await one.SubmitAsync("form[action$='/take-over']");
        await other.SubmitAsync("form[action$='/take-over']");

        Assert.Contains("Someone else took this report over first.", other.Text);
        Assert.NotNull(await OfAsync(first));
    }

    [Fact]
    public async Task Recipient_LosesTheLwia_GetsNothingMore()
    {
        var (owner, reader) = (await app.CreateAccountAsync(Roles.LwiaAdministrator, 5), await app.CreateAccountAsync(Roles.LwiaAdministrator, 5));
        await SaveAsync(owner, "utilization", ("Email", "Weekly"), ("Recipients", $"{owner.Id}"), ("Recipients", $"{reader.Id}"));
        ToMonday("08:00");
        Assert.Single(await MailAsync(reader));

        await app.QueryAsync(db => db.Users.Where(row => row.Id == reader.Id).ExecuteUpdateAsync(row => row.SetProperty(account => account.LwiaNumber, 6)));
        ToMonday("08:00");

        Assert.Single(await MailAsync(reader));
        Assert.Equal(2, (await MailAsync(owner)).Count);
    }

    [Fact]
    public async Task Recipient_WantsNoMore_StopsOnlyTheirOwn()
    {
        var (owner, reader) = (await app.CreateAccountAsync(Roles.LwiaAdministrator, 7), await app.CreateAccountAsync(Roles.LwiaAdministrator, 7));
        await SaveAsync(owner, "utilization", ("Email", "Weekly"), ("Recipients", $"{owner.Id}"), ("Recipients", $"{reader.Id}"));
        var browser = await (await app.SignInAsync(reader)).OpenAsync("/reports");
        Assert.Contains($"{owner.DisplayName} sends it: every Monday at 8:00 AM.", browser.Text);

        await browser.SubmitAsync("form[action$='/leave']");
        ToMonday("08:00");

        Assert.Empty(await MailAsync(reader));
        Assert.Single(await MailAsync(owner));
        Assert.Single(await DetailsAsync<SavedReportLeft>(await OfAsync(owner)));
    }

    [Fact]
    public async Task Outage_OfThreeWeeks_IsOneEmailOfTheLastWeek()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 14);
        await SaveAsync(account, "utilization", ("Days", "LastWeek"), ("Email", "Weekly"));
        ToMonday("08:00");
        app.Time.Advance(TimeSpan.FromDays(15));
        var week = Domain.Reporting.RelativePeriods.On(Domain.Reporting.RelativePeriod.LastWeek, app.Today);

        Assert.EndsWith($"{OfficeFormat.Date(week.From)} to {OfficeFormat.Date(week.To)}", Assert.Single(await MailAsync(account)).Subject, StringComparison.Ordinal);
        ToMonday("08:00");
        Assert.Equal(2, (await MailAsync(account)).Count);
    }

    [Fact]
    public async Task Time_SeveralNodesAtOnce_MailOnce()
    {
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 10);
        await SaveAsync(account, "utilization", ("Email", "Weekly"));
        ToMonday("08:00");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.RunAsync<MailReports>()));

        Assert.Single(await MailAsync(account));
        Assert.Single(await DetailsAsync<ReportMailed>(await OfAsync(account)));
    }

    [Fact]
    public async Task Monitor_Recipient_GetsItUntilTheirLastDay()
    {
        var (owner, monitor) = (await app.CreateAccountAsync(Roles.Oet, null), await app.CreateAccountAsync(Roles.Monitor, null));
        await SaveAsync(owner, "utilization", ("Email", "Weekly"), ("Recipients", $"{monitor.Id}"));
        ToMonday("08:00");
        var last = app.Today.AddDays(6);
        await app.QueryAsync(db => db.Users.Where(row => row.Id == monitor.Id).ExecuteUpdateAsync(row => row.SetProperty(account => account.AccessEndsOn, last)));

        Assert.Single(await MailAsync(monitor));
        ToMonday("08:00");
        Assert.Single(await MailAsync(monitor));
    }

    private static string Moment(DateOnly day, string time) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T{time}";

    /// <summary>The first Sunday of November, when summer time ends.</summary>
    private static DateOnly ClockChange(int year) => Enumerable.Range(1, 7).Select(day => new DateOnly(year, 11, day)).Single(day => day.DayOfWeek == DayOfWeek.Sunday);

    private int NextYear() => app.Today.Month < 10 ? app.Today.Year : app.Today.Year + 1;

    private void ToMonday(string time) => ToOfficeTime(Moment(app.Today.AddDays(((DayOfWeek.Monday - app.Today.DayOfWeek + 6) % 7) + 1), time));

    private void ToOfficeTime(string text)
    {
        var moment = DateTime.Parse(text, CultureInfo.InvariantCulture);
        app.Time.Advance(OfficeClock.InstantOf(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment)) - app.Time.GetUtcNow().UtcDateTime);
    }

    private async Task<Browser> SaveAsync(User account, string report, params (string Name, string? Value)[] typed)
    {
        var browser = await app.SignInAsync(account);
        var days = report.Contains("from=", StringComparison.Ordinal) ? "" : "&from=2026-02-01&to=2026-02-28";
        await browser.OpenAsync($"/reports/saved/new?report={report}{days}");
        await browser.SubmitAsync(Form, typed);
        Assert.Contains("Report saved.", browser.Text);
        return browser;
    }

    private Task<SavedReport> OfAsync(User account) => app.QueryAsync(db => db.SavedReports.AsNoTracking().SingleAsync(report => report.OwnerId == account.Id));

    private Task<List<string?>> DetailsAsync<T>(SavedReport report)
        where T : ActivityDetail =>
        app.QueryAsync(db => db.ActivityEvents.About(Subject.SavedReport(report.PublicId)).Of<T>().OrderBy(line => line.Id).Select(line => line.Detail).ToListAsync());

    private Task<int> EndAsync(User account) => app.QueryAsync(db =>
        db.Users.Where(row => row.Id == account.Id).ExecuteUpdateAsync(row => row.SetProperty(user => user.EndedAt, app.Time.GetUtcNow().UtcDateTime)));

    /// <summary>What an account has got, after the job ran.</summary>
    private async Task<IReadOnlyList<MimeKit.MimeMessage>> MailAsync(User account)
    {
        await app.RunAsync<MailReports>();
        await app.SendMailAsync();
        return app.ReceivedBy(account);
    }
}
