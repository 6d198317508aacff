namespace ResourceRoom.Domain.SignInSheets;

/// <summary>The columns of the entry grid, and what else a spreadsheet's column can be placed as.</summary>
public static class SheetGrid
{
    /// <summary>The columns in the order in which they are shown and filled.</summary>
    public static IReadOnlyList<SheetColumn> Columns { get; } = [.. Enum.GetValues<SheetColumn>().Where(IsShown)];

    /// <summary>What a row holds: the grid's columns, and the day of a row that has its own.</summary>
    public static IReadOnlyList<SheetColumn> Kept { get; } = [.. Columns, SheetColumn.Day];

    /// <summary>What a column that was left out can be placed as.</summary>
    public static IReadOnlyList<SheetColumn> Places { get; } = [.. Kept, SheetColumn.Name, SheetColumn.Times];

    private static bool IsShown(SheetColumn column) => column <= SheetColumn.Note;
}
