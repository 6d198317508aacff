using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>Puts rows pasted from a spreadsheet into the grid, as a spreadsheet does: to the right and below.</summary>
public sealed class FillSheet(SealedForms sealedForms, OfficeClock clock)
{
    /// <summary>The rows with what was pasted, and what to say about it; rows are null when pasting is refused.</summary>
    public (IReadOnlyList<SheetRowInput>? Rows, string Flash) Execute(ActingUser who, SheetInput sheet)
    {
        if (sheet.Pasted?.Length > SheetRule.LongestPaste)
        {
            return (null, $"What you pasted is too long: a sheet holds {SheetRule.MostRows} rows at the most. Nothing was filled in. Copy only the rows of one sheet, then paste them.");
        }

        var pasted = PastedRows.Read(sheet.Pasted ?? "", sheet.PasteColumn, clock.Today);
        if (pasted.Rows.Count == 0)
        {
            return (null, "Nothing was pasted. Copy the rows in the spreadsheet, then paste them again.");
        }

        var rows = sheet.Rows.Reverse().SkipWhile(row => row.IsEmpty).Reverse().ToList();
        var at = sheet.PasteRow > 0 ? sheet.Rows.Count(row => row.Number < sheet.PasteRow) : rows.Count;
        rows.AddRange(sheet.Rows.Skip(rows.Count).Take(Math.Max(0, at - rows.Count)));
        foreach (var cells in pasted.Rows)
        {
            // A row that is saved stays; what would fall on it goes into the next.
            while (at < rows.Count && rows[at].IsDone)
            {
                at++;
            }

            if (at == rows.Count)
            {
                rows.Add(sheet.Rows.ElementAtOrDefault(at) ?? new SheetRowInput { VisitKey = Guid.CreateVersion7(clock.Now) });
            }

            rows[at] = cells.Aggregate(rows[at].WithKeptSsn(sealedForms, who), static (row, cell) => row.With(cell.Key, cell.Value));
            at++;
        }

        return rows.Count > SheetRule.MostRows
            ? (null, $"{pasted.Rows.Count} rows do not fit: a sheet holds {SheetRule.MostRows} rows at the most. Nothing was filled in. Paste fewer rows, and begin another sheet for the rest.")
            : (rows, SaidOf(pasted));
    }

    private static string SaidOf(PastedRows pasted)
    {
        var said = pasted.Rows.Count == 1 ? "One row is filled in; it is not saved yet." : $"{pasted.Rows.Count} rows are filled in; they are not saved yet.";
        if (pasted.Ignored.Count > 0)
        {
            said += $" Left out, because a sheet has no such column: {string.Join(", ", pasted.Ignored)}.";
        }

        return pasted.HasMoreCells ? $"{said} Cells to the right of {SheetColumn.Note.Label()} were left out." : said;
    }
}
