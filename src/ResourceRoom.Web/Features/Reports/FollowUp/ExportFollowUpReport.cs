using System.Globalization;

using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>The report as a file, logged before its rows leave the program.</summary>
[Scoped]
public sealed class ExportFollowUpReport(ResourceRoomDb db, OpenFollowUpReport open, OfficeClock clock)
{
    private static readonly string[] FigureColumns =
    [
        "owed", "met", "met_share", "met_by_late_notes", "attempted_only", "missed", "missed_before_known", "waived", "excluded", "declined_not_located", "declined_opting_out", "exits", "exits_with_service", "median_days_to_first_contact",
    ];

    private static readonly string[] WindowColumns =
        ["customer_id", "name", "program", "lwia", "exit", "window", "start", "due", "state", "entered_late", "planner_on_due_day"];

    public async Task<CsvFile> FiguresAsync(FollowUpReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var lines = await open.ExecuteAsync(filter, who, cancellationToken);
        await LogAsync(filter, lines.Count, who, cancellationToken);
        var rows = lines.Select(line => (IReadOnlyList<object?>)
        [
            line.Name, line.Figures.Owed, line.Figures.Met, line.Figures.ShareMet?.ToString("0.####", CultureInfo.InvariantCulture), line.Figures.EnteredLate,
            line.Figures.AttemptedOnly, line.Figures.Missed, line.Figures.MissedBeforeKnown, line.Figures.Waived, line.Figures.Excluded,
            line.Figures.DeclinedNotLocated, line.Figures.DeclinedOptingOut,
            line.Figures.Exits, line.Figures.ExitsWithService, line.Figures.MedianDaysToContact,
        ]);
        return new CsvFile(Name("follow-up-report", filter), [filter.ChosenBy.InWords().ToLowerInvariant(), .. FigureColumns], rows.ToAsyncEnumerable());
    }

    public async Task<CsvFile> WindowsAsync(FollowUpReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var windows = await open.WithNamesAsync(await open.WindowsAsync(filter, who, cancellationToken), cancellationToken);
        await LogAsync(filter, windows.Count, who, cancellationToken);
        var rows = windows.Select(row => (IReadOnlyList<object?>)
        [
            row.Customer.ToString(), row.Name, row.Window.Program.Name(), row.Window.LwiaNumber, OfficeFormat.Iso(row.Window.ExitOn), row.Window.Window.Code(), OfficeFormat.Iso(row.Window.Start),
            OfficeFormat.Iso(row.Window.Due), row.Window.State.Name(), row.Window.IsEnteredLate ? "yes" : null, row.Planner,
        ]);
        return new CsvFile(Name("follow-up-windows", filter), WindowColumns, rows.ToAsyncEnumerable());
    }

    private static string Name(string what, FollowUpReportFilter filter) => $"{what}-{OfficeFormat.Iso(filter.FirstDay)}-{OfficeFormat.Iso(filter.LastDay)}";

    private async Task LogAsync(FollowUpReportFilter filter, int count, ActingUser who, CancellationToken cancellationToken)
    {
        var exported = new FollowUpReportExported
        {
            From = filter.FirstDay,
            Through = filter.LastDay,
            By = filter.ChosenBy.ToString(),
            Program = filter.ChosenProgram,
            Area = FilterRules.Number(filter.Lwia),
            Key = filter.Key,
            State = filter.State,
            Count = count,
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
    }
}
