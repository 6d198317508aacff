using System.Diagnostics;

using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public abstract record PasteOutcome
{
    private PasteOutcome()
    {
    }

    public sealed record Filled(IReadOnlyList<SheetRowInput> Rows, PastedRows Pasted) : PasteOutcome;

    public sealed record Empty : PasteOutcome;

    public sealed record TooLong : PasteOutcome;

    public sealed record TooManyRows(int Count) : PasteOutcome;
}

internal static class PasteWords
{
    public static string InWords(this PasteOutcome outcome) => outcome switch
    {
        PasteOutcome.Filled filled => InWords(filled.Pasted),
        PasteOutcome.Empty => "Nothing was pasted. Copy the rows in the spreadsheet, then paste them again.",
        PasteOutcome.TooLong =>
            $"What you pasted is too long: a sheet can have up to {SheetRule.MostRows} rows. Nothing was filled in. Copy only the rows of one sheet, then paste them.",
        PasteOutcome.TooManyRows { Count: var rows } =>
            $"{rows} rows don’t fit: a sheet can have up to {SheetRule.MostRows} rows. Nothing was filled in. Paste fewer rows, and start a new sheet for the rest.",
        _ => throw new UnreachableException(),
    };

    private static string InWords(PastedRows pasted)
    {
        var said = pasted.Rows.Count == 1 ? "One row is filled in; it is not saved yet." : $"{pasted.Rows.Count} rows are filled in; they are not saved yet.";
        if (pasted.Ignored.Count > 0)
        {
            said += $" Left out, because a sheet has no such column: {string.Join(", ", pasted.Ignored)}.";
        }

        return pasted.HasMoreCells ? $"{said} Cells to the right of {SheetColumn.Note.Label()} were left out." : said;
    }
}
