using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Reports.Local.Sheets;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Workbooks;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>A report as a file, logged before its rows leave the program.</summary>
[Scoped]
public sealed class ExportReport(ResourceRoomDb db, OpenReport open, ReportCache cache, OfficeClock clock)
{
    public async Task<IActionResult> CsvAsync(ReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var sheet = await open.ExecuteAsync(filter, who, cancellationToken);
        await LogAsync(filter, "csv", who, cancellationToken);
        var rows = sheet.Sections.SelectMany(section => section.FileRows, (section, cells) => (IReadOnlyList<object?>)[section.Key, .. cells.Select(ReportText.InFile)]);
        var file = new CsvFile(NameOf(filter), [sheet.SectionName, .. sheet.Columns.Select(column => column.Name)], rows.ToAsyncEnumerable());
        return sheet.Numbers is { } numbers ? file.Written(await cache.FileAsync(numbers, () => file.WriteAsync(cancellationToken))) : file;
    }

    public async Task<SheetFile> XlsxAsync(ReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var sheet = await open.ExecuteAsync(filter, who, cancellationToken);
        await LogAsync(filter, "xlsx", who, cancellationToken);
        var rows = sheet.Sections.SelectMany(section => section.FileRows, (section, cells) => (IReadOnlyList<object?>)[section.Key, .. cells.Select(cell => cell is HiddenNumber ? "*" : cell)]);
        return new SheetFile(NameOf(filter), [sheet.SectionName, .. sheet.Columns.Select(column => column.Name)], rows.ToAsyncEnumerable())
        {
            Title = filter.Kind.ToString(),
            About =
            [
                filter.Kind.Title(), .. filter.InWords(), $"Made {OfficeFormat.DateAndTime(clock.Now)} from the records as they were then.", .. sheet.Notes,
                "This is the program’s own report, not an official form; its names and columns are ours.",
            ],
        };
    }

    private static string NameOf(ReportFilter filter) => $"{filter.Kind.Slug()}-{OfficeFormat.Iso(filter.Period.From)}-{OfficeFormat.Iso(filter.Period.To)}";

    private async Task LogAsync(ReportFilter filter, string format, ActingUser who, CancellationToken cancellationToken)
    {
        var exported = new ReportExported
        {
            Report = filter.Kind.ToString(),
            Format = format,
            From = filter.Period.From,
            To = filter.Period.To,
            Area = FilterRules.Number(filter.Lwia?.Trim()),
            Room = string.IsNullOrWhiteSpace(filter.Room) ? null : filter.Room.Trim(),
            Service = filter.ChosenService?.Code,
            Class = filter.ChosenClass,
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
    }
}
