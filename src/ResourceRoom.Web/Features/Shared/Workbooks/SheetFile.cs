namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>
/// A list as a workbook whose cells are what they say: days are days, numbers can be added up, a code such as 07-001 stays text. A second
/// sheet says what the first one is.
/// </summary>
/// <param name="name">The file's name, without its ending.</param>
/// <param name="columns">The header.</param>
/// <param name="rows">
/// The cells of each row: text, an int or long, a decimal (shown with one decimal), a DateOnly, or null for a cell that is not there. A hidden
/// number is the text <c>*</c>.
/// </param>
public sealed class SheetFile(string name, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows) : WorkbookFile(name)
{
    /// <summary>On the tab of the first sheet.</summary>
    public required string Title { get; init; }

    /// <summary>The lines of the sheet "About": the report's name, its filters in words, when it was made, that it is no official form.</summary>
    public required IReadOnlyList<string> About { get; init; }

    private protected override IReadOnlyList<WorkbookSheet> Sheets =>
    [
        new(Title, rows) { Header = columns },
        new(nameof(About), About.ToAsyncEnumerable().Select(line => (IReadOnlyList<object?>)[line])),
    ];
}
