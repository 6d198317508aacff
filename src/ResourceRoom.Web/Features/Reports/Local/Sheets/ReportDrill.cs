using System.Globalization;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

/// <summary>What narrows the lists of visits and people to those of a row, beyond the report's own filter.</summary>
internal static class ReportDrill
{
    public static IReadOnlyDictionary<string, string?> All { get; } = new Dictionary<string, string?>();

    public static IReadOnlyDictionary<string, string?> Lwia(int number) => One("lwia", number.ToString(CultureInfo.InvariantCulture));

    public static IReadOnlyDictionary<string, string?> Room(ReportRoom room) => One("room", room.Code);

    public static IReadOnlyDictionary<string, string?> Service(string code) => One("service", code);

    public static IReadOnlyDictionary<string, string?> AnyService { get; } = One("kind", VisitListState.AnyService);

    public static IReadOnlyDictionary<string, string?> KindOfService(ServiceKind kind) => One("kind", kind.ToString());

    public static IReadOnlyDictionary<string, string?> RoomAnyService(ReportRoom room) => new Dictionary<string, string?>(Room(room)) { ["kind"] = VisitListState.AnyService };

    public static IReadOnlyDictionary<string, string?> Hour(DayOfWeek weekday, int hour) =>
        new Dictionary<string, string?> { ["weekday"] = weekday.ToString(), ["hour"] = hour.ToString(CultureInfo.InvariantCulture) };

    public static IReadOnlyDictionary<string, string?> Days(ReportPeriod part) =>
        new Dictionary<string, string?> { ["from"] = OfficeFormat.Iso(part.From), ["to"] = OfficeFormat.Iso(part.To) };

    public static IReadOnlyDictionary<string, string?> RoomDays(ReportRoom room, ReportPeriod part) => new Dictionary<string, string?>(Days(part)) { ["room"] = room.Code };

    public static IReadOnlyDictionary<string, string?> RoomService(ReportRoom room, string service) => new Dictionary<string, string?>(Room(room)) { ["service"] = service };

    public static IReadOnlyDictionary<string, string?> RecordedBy(uint account) => One("recordedby", account.ToString(CultureInfo.InvariantCulture));

    private static Dictionary<string, string?> One(string name, string? value) => new() { [name] = value };
}
