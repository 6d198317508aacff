using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Services;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Charts;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

internal static class ServicesSheet
{
    private static readonly ReportColumn[] Columns =
    [
        new("lwia", "LWIA", IsMeasure: false), new("room", "Room", IsMeasure: false), new("service", "Service", IsMeasure: false), new("kind", "Kind", IsMeasure: false),
        new("uses", "Uses", Opens: ReportLink.Visits), new("visits", "Visits", Opens: ReportLink.Visits), new("people", "People", Opens: ReportLink.People),
    ];

    private static readonly ReportLink WithAny = ReportLink.VisitsWith("kind", VisitListState.AnyService);

    private static readonly string[] Measures = ["uses", "visits", "people"];

    public static ReportSheet Of(ServicesReport report, ReportFilter filter)
    {
        var services = filter.Choices.Services.ToDictionary(service => service.Id);
        return new()
        {
            Columns = Columns,
            Tiles = [new("Uses", report.Total.Uses, WithAny), new("Visits with a service", report.Total.Visits, WithAny), new("People", report.Total.People, ReportLink.People)],
            Sections =
            [
                Section("total", "All", [Row(report.Total, "All", ReportDrill.AnyService)], 1),
                Section("kind", "Kinds of service", report.Kinds.Select(row => Row(row.Tally, ((ServiceKind)row.Kind).InWords(), ReportDrill.KindOfService((ServiceKind)row.Kind), kind: (ServiceKind)row.Kind)), report.Kinds.Count),
                Section("service", "Services", report.Services.Select(row => OfService(row.Tally, services[row.Service.Id], room: null)), report.Services.Count) with { Charted = new(ChartKind.Bars, "uses") },
                Section("room", "Rooms", report.Rooms.Select(row => Row(row.Tally, filter.RoomLabel(row.Room), ReportDrill.RoomAnyService(row.Room), row.Room)), report.Rooms.Count),
                Section("room-service", "Services by room", report.RoomServices.Select(row => OfService(row.Tally, services[row.Service.Id], row.Room, filter)), report.RoomServices.Count) with { IsComparable = false },
            ],
            Notes = ["A service counts once a visit. People of rows do not add up: one person may use several services and rooms."],
        };
    }

    private static ReportSection Section(string key, string title, IEnumerable<ReportRow> rows, int count) =>
        new() { Key = key, Title = title, Shown = Measures, Rows = rows, Count = count, IsComparable = true };

    private static ReportRow OfService(ServiceTally tally, ReportService service, ReportRoom? room, ReportFilter? filter = null) => Row(
        tally,
        room is null ? service.Name : $"{filter!.RoomLabel(room)}, {service.Name}",
        room is null ? ReportDrill.Service(service.Code) : ReportDrill.RoomService(room, service.Code),
        room, service.Code, service.Kind);

    private static ReportRow Row(
        ServiceTally tally, string label, IReadOnlyDictionary<string, string?> drill, ReportRoom? room = null, string? service = null, ServiceKind? kind = null) =>
        new([room?.Lwia, room?.Code, service, kind is { } known ? ReportService.CodeOf(known) : null, tally.Uses, tally.Visits, tally.People], label, drill);
}
