namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">On its tab: at most 31 characters, none of <c>[ ] : * ? / \</c>.</param>
/// <param name="Rows">
/// The cells of each row: text, a whole number, a decimal number (shown with one decimal), a day, or null for a cell that is not there.
/// </param>
internal sealed record WorkbookSheet(string Name, IAsyncEnumerable<IReadOnlyList<object?>> Rows)
{
    public const int MostRows = 1_048_576;
    public const int MostColumns = 16_384;
    public const int LongestText = 32_767;

    private const int LongestName = 31;

    public string Name { get; } = IsAllowed(Name) ? Name : throw new ArgumentException($"No sheet can be called \"{Name}\".", nameof(Name));

    /// <summary>In bold and with filters, it stays in sight above the rows.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>All cells are text, also those that somebody types later.</summary>
    public bool IsText { get; init; }

    private static bool IsAllowed(string name) =>
        !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName && name.IndexOfAny([.. @"[]:*?/\"]) < 0 && name[0] != '\'' && name[^1] != '\'';
}
