using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ResourceRoom.Domain.Loads.Layout;

/// <summary>The names of the columns, and which of them a file must have.</summary>
public static class LoadColumns
{
    /// <summary>The column that our own file of rejected rows adds; it is ignored when the file comes back.</summary>
    public const string RejectReasons = "reject_reasons";

    /// <summary>The version of the layout.</summary>
    public const int Layout = 1;

    private static readonly FrozenDictionary<LoadColumn, string> Names = new Dictionary<LoadColumn, string>
    {
        [LoadColumn.VisitId] = "visit_id",
        [LoadColumn.LocationCode] = "location_code",
        [LoadColumn.VisitStart] = "visit_start",
        [LoadColumn.VisitEnd] = "visit_end",
        [LoadColumn.PersonId] = "person_id",
        [LoadColumn.FirstName] = "first_name",
        [LoadColumn.LastName] = "last_name",
        [LoadColumn.Zip] = "zip",
        [LoadColumn.Ssn] = "ssn",
        [LoadColumn.BirthDate] = "birth_date",
        [LoadColumn.LaborForceStatus] = "labor_force_status",
        [LoadColumn.Hispanic] = "hispanic",
        [LoadColumn.Race] = "race",
        [LoadColumn.Gender] = "gender",
        [LoadColumn.Services] = "services",
        [LoadColumn.Note] = "note",
        [LoadColumn.ChangedAt] = "changed_at",
        [LoadColumn.Action] = "action",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, LoadColumn> ByName =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>All columns, in the order of the layout.</summary>
    public static IReadOnlyList<LoadColumn> All { get; } = Enum.GetValues<LoadColumn>();

    /// <summary>The columns that a file must have, in the order of the layout.</summary>
    public static IReadOnlyList<LoadColumn> Required { get; } = [.. All.Where(column => !column.IsOptional())];

    /// <summary>Whether a file may lack the column, and a row its value.</summary>
    public static bool IsOptional(this LoadColumn column) => column is LoadColumn.VisitEnd or LoadColumn.Note or LoadColumn.ChangedAt or LoadColumn.Action;

    /// <summary>The name as it stands in a header.</summary>
    public static string Name(this LoadColumn column) => Names[column];

    /// <summary>Reads a name of a header, whatever its case.</summary>
    public static bool TryRead([NotNullWhen(true)] string? name, out LoadColumn column) => ByName.TryGetValue(name ?? "", out column);
}
