using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Domain.Reporting.Utilization;
using ResourceRoom.Web.Features.Shared.Charts;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

internal static class UtilizationSheet
{
    private static readonly ReportLink Timed = ReportLink.VisitsWith(VisitListState.Field, VisitListState.CheckedOut);

    private static readonly ReportColumn[] Columns =
    [
        new("lwia", "LWIA", IsMeasure: false), new("room", "Room", IsMeasure: false), new("period_start", "From", IsMeasure: false), new("period_end", "To", IsMeasure: false),
        new("weekday", "Weekday", IsMeasure: false), new("hour", "Hour", IsMeasure: false),
        new("visits", "Visits", Opens: ReportLink.Visits), new("people", "People", Opens: ReportLink.People),
        new("new_people", "New people", Opens: ReportLink.PeopleIn(new PeoplePart.New())), new("returning_people", "Returning people", Opens: ReportLink.PeopleIn(new PeoplePart.Returning())),
        new("timed_visits", "Timed visits", Opens: Timed), new("minutes", "Minutes", Opens: Timed), new("average_minutes", "Average minutes"),
        new("not_checked_out", "Not checked out", Opens: ReportLink.VisitsWith(VisitListState.Field, VisitListState.NotCheckedOut)),
        new("in_the_room", "In the room", Opens: ReportLink.VisitsWith(VisitListState.Field, VisitListState.InTheRoom)),
    ];

    private static readonly string[] Measures = ["visits", "people", "new_people", "returning_people", "timed_visits", "minutes", "average_minutes", "not_checked_out", "in_the_room"];

    public static ReportSheet Of(UtilizationReport report, ReportFilter filter) => new()
    {
        Columns = Columns,
        Numbers = report,
        Tiles =
        [
            new("Visits", report.Total.Visits, ReportLink.Visits), new("People", report.Total.People, ReportLink.People),
            new("New people", report.Total.NewPeople, ReportLink.PeopleIn(new PeoplePart.New())), new("Average minutes", report.Total.AverageMinutes),
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
            Section("hour", "Hours of the week", report.Hours.Select(row => Row(row.Tally, $"{row.Weekday}, {OfficeFormat.Hour(row.Hour)}", ReportDrill.Hour(row.Weekday, row.Hour), weekday: row)), report.Hours.Count) with { Charted = new(ChartKind.Columns, "visits") },
        ],
        Notes = ["A person who used several rooms is one person in each of them and one in the total: people of rows do not add up. New people do."],
    };

    internal static string Label(ReportPeriod part) =>
        part.Days == 1 ? OfficeFormat.Date(part.From) : $"{OfficeFormat.Date(part.From)} to {OfficeFormat.Date(part.To)}";

    internal static string PartsTitle(UtilizationBy by) => by switch
    {
        UtilizationBy.Week => "Weeks",
        UtilizationBy.Month => "Months",
        _ => "Days",
    };

    private static ReportSection Section(string key, string title, IEnumerable<ReportRow> rows, int count, bool isComparable = false) =>
        new() { Key = key, Title = title, Shown = Measures, Rows = rows, Count = count, IsComparable = isComparable };

    private static ReportRow Row(
        UtilizationTally tally, string label, IReadOnlyDictionary<string, string?> drill, int? lwia = null, ReportRoom? room = null, ReportPeriod? part = null, WeekdayHour? weekday = null) =>
        new(Cells(tally, lwia, room, part, weekday), label, drill);

    private static object?[] Cells(UtilizationTally tally, int? lwia = null, ReportRoom? room = null, ReportPeriod? part = null, WeekdayHour? weekday = null) =>
    [
        lwia, room?.Code, part?.From, part?.To, weekday?.Weekday.ToString(), weekday?.Hour,
        tally.Visits, tally.People, tally.NewPeople, tally.ReturningPeople, tally.TimedVisits, tally.Minutes, tally.AverageMinutes, tally.NotCheckedOut, tally.InTheRoom,
    ];
}
