using System.Globalization;

using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Outcomes.Windows;

/// <summary>A customer's windows as the contract lays out their file.</summary>
public sealed record WindowsFile(IReadOnlyList<ExitWindows> Exits, DateOnly AsOf) : Unlogged
{
    private static readonly string[] Columns = ["window", "start", "due", "state", "met_on", "met_by", "last_contact"];

    public int Count => Exits.Sum(exit => exit.Schedule.Windows.Count);

    public CsvFile ToFile() =>
        new($"outcomes-{Iso(AsOf)}", Columns, Exits.SelectMany(exit => exit.Schedule.Windows).Select(CellsOf).ToAsyncEnumerable());

    private static IReadOnlyList<object?> CellsOf(FollowUpWindow window) =>
    [
        window.Name.Code(), Iso(window.Start), Iso(window.Due), window.State.Name(), Iso(window.MetOn), window.MetBy?.Code(), Iso(window.LastContact),
    ];

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
