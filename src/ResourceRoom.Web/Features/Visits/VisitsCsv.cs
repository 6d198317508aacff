using System.Globalization;

using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>
/// The list of visits as CSV (RFC 4180). Neither SSN nor birth date is in it, and no cell can act as a formula in a
/// spreadsheet.
/// </summary>
public static class VisitsCsv
{
    private const string Separator = ",";
    private const string LineEnd = "\r\n";

    private static readonly string[] Columns =
    [
        "Day", "Check-in", "Check-out", "Minutes", "Room code", "Room", "Last Name", "First Name",
        "Class on the day", "Labor Force Status", "Reportable", "State", "Services", "Checked in by", "Source",
    ];

    /// <summary>The header line.</summary>
    public static string Header { get; } = Line(Columns);

    /// <summary>The line of a visit; times are those of the office's wall clock.</summary>
    public static string LineOf(VisitRow row) => Line(
        OfficeFormat.Date(OfficeClock.DayOf(row.StartedAt)),
        OfficeFormat.Time(row.StartedAt),
        row.EndedAt is { } end ? OfficeFormat.Time(end) : "",
        MinutesOf(row),
        row.RoomCode,
        row.RoomName,
        row.LastName ?? "",
        row.FirstName ?? "",
        row.Class.InWords(),
        row.LaborForceStatus?.InWords() ?? "",
        row.IsReportable ? "Yes" : "No",
        row.State.InWords(),
        string.Join("; ", row.Services),
        row.Technician,
        row.IsFromPaper ? "paper sheet" : "desk");

    /// <summary>The minutes spent; none where they are not known, so that no average counts them.</summary>
    private static string MinutesOf(VisitRow row) => row is { State: VisitState.CheckedOut, EndedAt: { } end }
        ? ((int)CheckOutRule.TimeSpent(row.StartedAt, end).TotalMinutes).ToString(CultureInfo.InvariantCulture)
        : "";

    private static string Line(params string[] cells) => string.Join(Separator, cells.Select(Cell)) + LineEnd;

    /// <summary>A cell in quotes where it needs them; an apostrophe before it where a spreadsheet would take it for a formula.</summary>
    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{text}" : text;
        return harmless.AsSpan().IndexOfAny("\",\r\n\t") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
