using System.Globalization;

using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Staff.Listing;

/// <summary>The list of staff as rows of a file: what the page shows, and no more.</summary>
public static class StaffCsv
{
    public static IReadOnlyList<string> Columns { get; } = ["Name", "E-mail", "Role", "LWIA", "Rooms", "State", "Last signed in"];

    public static IReadOnlyList<string> CellsOf(StaffRow row) =>
    [
        row.Member.Account.DisplayName,
        row.Member.Account.Email ?? "",
        StaffWords.Role(row.Member.Role),
        row.Member.Account.LwiaNumber?.ToString(CultureInfo.InvariantCulture) ?? "Statewide",
        string.Join("; ", row.Rooms),
        StaffWords.State(row.Member.Account.StateOf()),
        row.LastSignedInAt is { } at ? OfficeFormat.DateAndTime(at) : "",
    ];
}
