using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Features.Reports.Local;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Reports.Saved;

internal static class SavedReportWords
{
    public const string NoSuchRecipient = "One of these people can no longer see this report. The list has been refreshed: choose again.";

    public static string InWords(this ReportSchedule schedule) => schedule switch
    {
        ReportSchedule.Weekly => "Every Monday at 8:00 AM",
        ReportSchedule.Monthly => "On the 1st of each month at 8:00 AM",
        _ => throw new UnreachableException(),
    };

    public static string InSentence(this ReportSchedule schedule) => char.ToLowerInvariant(schedule.InWords()[0]) + schedule.InWords()[1..];

    public static string InWords(this ReportPeriod days) => $"{OfficeFormat.Date(days.From)} to {OfficeFormat.Date(days.To)}";

    public static string DaysInWords(this SavedReport report, DateOnly today) =>
        report.Period is { } period ? $"{period.InWords()}: {period.On(today).InWords()}" : report.DaysOn(today).InWords();

    public static string FiltersInWords(this SavedReport report) => string.Join(" · ", ((string?[])
    [
        report.Kind.Title(),
        report.Location is { } room ? $"{room.Code} {room.Name}" : report.LwiaNumber is { } area ? $"LWIA {area}" : "All LWIAs",
        report.Service is { } service ? $"Service: {service.Name}" : null,
        report.Class is { } chosen ? $"Class on the day: {chosen.InWords()}" : null,
    ]).OfType<string>());

    public static bool HasOnly(this SavedReport report, IReadOnlyList<Choice> readers) => report.Recipients.Select(recipient => recipient.AccountId).AllIn(readers);

    public static bool AllIn(this IEnumerable<long> accounts, IReadOnlyList<Choice> readers) =>
        accounts.All(account => readers.Any(reader => long.Parse(reader.Value, CultureInfo.InvariantCulture) == account));
}
