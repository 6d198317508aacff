using ResourceRoom.Web.Features.Shared.Workbooks;

namespace ResourceRoom.Web.Features.Loads.Files;

/// <summary>
/// Rows as a spreadsheet whose cells are all text, also those that are typed later: no program that opens it drops a zero in front or
/// turns a date around. A spreadsheet holds about a million.
/// </summary>
public sealed class XlsxFile(string name, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows) : WorkbookFile(name)
{
    private protected override IReadOnlyList<WorkbookSheet> Sheets => [new("Visits", rows.Take(WorkbookSheet.MostRows - 1)) { Header = columns, IsText = true }];
}
