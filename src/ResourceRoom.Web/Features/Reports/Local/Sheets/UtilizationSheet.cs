using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Utilization;
using ResourceRoom.Web.Features.Shared.Charts;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

internal static class UtilizationSheet
{
    private static readonly ReportColumn[] Columns =
    [
        new("lwia", "LWIA", IsMeasure: false), new("room", "Room", IsMeasure: false), new("period_start", "From", IsMeasure: false), new("period_end", "To", IsMeasure: false),
        new("weekday", "Weekday", IsMeasure: false), new("hour", "Hour", IsMeasure: false),
        new("visits", "Visits"), new("people", "People"), new("new_people", "New people"), new("returning_people", "Returning people"), new("timed_visits", "Timed visits"),
        new("minutes", "Minutes"), new("average_minutes", "Average minutes"), new("not_checked_out", "Not checked out"), new("in_the_room", "In the room"),
    ];

    private static readonly string[] Measures = ["visits", "people", "new_people", "returning_people", "timed_visits", "minutes", "average_minutes", "not_checked_out", "in_the_room"];

    public static ReportSheet Of(UtilizationReport report, ReportFilter filter) => new()
    {
        Columns = Columns,
        Tiles =
        [
            new("Visits", report.Total.Visits), new("People", report.Total.People), new("New people", report.Total.NewPeople), new("Average minutes", report.Total.AverageMinutes),
        ],
        Sections =
        [
            Section("total", "All", [Row(report.Total, "All", ReportDrill.All)], 1, isComparable: true),
            Section("lwia", "LWIAs", report.Lwias.Select(row => Row(row.Tally, filter.AreaLabel(row.Lwia), ReportDrill.Lwia(row.Lwia), lwia: row.Lwia)), report.Lwias.Count, isComparable: true),
            Section("room", "Rooms", report.Rooms.Select(row => Row(row.Tally, filter.RoomLabel(row.Room), ReportDrill.Room(row.Room), row.Room.Lwia, row.Room)), report.Rooms.Count, isComparable: true) with { Charted = new(ChartKind.Bars, "visits") },
            Section("period", PartsTitle(filter.ChosenBy), report.Parts.Select(row => Row(row.Tally, Label(row.Part), ReportDrill.Days(row.Part), part: row.Part)), report.Parts.Count) with { Charted = new(ChartKind.Columns, "visits", "people") },
            Section(
                "room-period", $"Rooms by {filter.ChosenBy.Code()}",
                report.RoomParts.Select(row => Row(row.Tally, $"{filter.RoomLabel(row.Room)}, {Label(row.Part)}", ReportDrill.RoomDays(row.Room, row.Part), row.Room.Lwia, row.Room, row.Part)),
                report.RoomParts.Count) with { FileRows = report.RoomParts.Select(row => Cells(row.Tally, row.Room.Lwia, row.Room, row.Part)) },
            Section("hour", "Hours of the week", report.Hours.Select(row => Row(row.Tally, $"{row.Weekday}, {HourLabel(row.Hour)}", drill: null, weekday: row)), report.Hours.Count) with { Charted = new(ChartKind.Columns, "visits") },
        ],
        Notes = ["A person who used several rooms is one person in each of them and one in the total: people of rows do not add up. New people do."],
    };

    internal static string Label(ReportPeriod part) =>
        part.Days == 1 ? OfficeFormat.Date(part.From) : $"{OfficeFormat.Date(part.From)} to {OfficeFormat.Date(part.To)}";

    internal static string HourLabel(int hour) => $"{OfficeFormat.Time(new TimeOnly(hour, 0))} to {OfficeFormat.Time(new TimeOnly((hour + 1) % 24, 0))}";

    internal static string PartsTitle(UtilizationBy by) => by switch
    {
        UtilizationBy.Week => "Weeks",
        UtilizationBy.Month => "Months",
        _ => "Days",
    };

    private static ReportSection Section(string key, string title, IEnumerable<ReportRow> rows, int count, bool isComparable = false) =>
        new() { Key = key, Title = title, Shown = Measures, Rows = rows, Count = count, IsComparable = isComparable };

    private static ReportRow Row(
        UtilizationTally tally, string label, IReadOnlyDictionary<string, string?>? drill, int? lwia = null, ReportRoom? room = null, ReportPeriod? part = null, WeekdayHour? weekday = null) =>
        new(Cells(tally, lwia, room, part, weekday), label, drill);

    private static object?[] Cells(UtilizationTally tally, int? lwia = null, ReportRoom? room = null, ReportPeriod? part = null, WeekdayHour? weekday = null) =>
    [
        lwia, room?.Code, part?.From, part?.To, weekday?.Weekday.ToString(), weekday?.Hour,
        tally.Visits, tally.People, tally.NewPeople, tally.ReturningPeople, tally.TimedVisits, tally.Minutes, tally.AverageMinutes, tally.NotCheckedOut, tally.InTheRoom,
    ];
}
