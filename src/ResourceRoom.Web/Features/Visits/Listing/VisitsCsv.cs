using System.Globalization;

using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Visits.Corrections;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits.Listing;

/// <summary>The list of visits as rows of a file. Neither SSN nor birth date is in it.</summary>
public static class VisitsCsv
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "Day", "Check-in", "Check-out", "Minutes", "Room code", "Room", "Last Name", "First Name",
        "Class on the day", "Labor Force Status", "Reportable", "State", "Services", "Checked in by", "Source",
    ];

    public static IReadOnlyList<string> CellsOf(VisitRow row) =>
    [
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
        row.IsFromPaper ? "paper sheet" : "desk",
    ];

    /// <summary>The minutes spent; none where they are not known, so that no average counts them.</summary>
    private static string MinutesOf(VisitRow row) => row is { State: VisitState.CheckedOut, EndedAt: { } end }
        ? ((int)CheckOutRule.TimeSpent(row.StartedAt, end).TotalMinutes).ToString(CultureInfo.InvariantCulture)
        : "";
}
