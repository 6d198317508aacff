using System.Globalization;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>The due list as the contract lays out its file.</summary>
internal static class DueFile
{
    private const string Yes = "yes";

    private static readonly string[] Columns =
    [
        "customer_id", "last_name", "first_name", "program", "planner", "exit", "exit_recorded", "list", "window", "due", "days", "last_contact",
        "service_provided", "contact_only", "nothing_planned", "evidence_flag",
    ];

    public static CsvFile Of(IAsyncEnumerable<FollowUpLine> lines, DateOnly asOf) =>
        new($"follow-ups-{Iso(asOf)}", Columns, lines.Select(line => CellsOf(line, asOf)));

    private static IReadOnlyList<object?> CellsOf(FollowUpLine line, DateOnly asOf) =>
    [
        line.Customer.ToString(), line.LastName, line.FirstName, line.Program.Name(), line.Planner, Iso(line.ExitOn), Iso(line.RecordedOn),
        line.List.Code(), line.Window?.Code(), Iso(line.Due), DueRow.DaysUntil(line.Due, asOf), Iso(line.LastContactOn), Iso(line.ServiceProvidedOn),
        line.IsContactOnly(asOf) ? Yes : null, line.IsNothingPlanned ? Yes : null, line.IsEvidenceInDoubt ? Yes : null,
    ];

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
