using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Pasting;

/// <summary>Puts pasted columns that had no place where somebody says they go. What a row holds already is not overwritten.</summary>
[Scoped]
public sealed class PlaceColumns(SealedForms sealedForms, OfficeClock clock)
{
    public PlaceOutcome Execute(ActingUser who, SheetInput sheet)
    {
        var columns = LeftOutCells.Open(sealedForms, who, sheet.LeftOut);
        if (columns.Count == 0)
        {
            return new PlaceOutcome.TooLate();
        }

        var rows = sheet.Rows.Select(row => row.IsDone ? row : row.WithKeptSsn(sealedForms, who)).ToList();
        var outcome = new PlaceOutcome.Placed(rows);
        foreach (var (place, column) in columns.Index())
        {
            if (Enum.TryParse<SheetColumn>(sheet.Places.ElementAtOrDefault(place), out var target) && SheetGrid.Places.Contains(target))
            {
                outcome.Headings.Add((column.Heading, target));
                Place(outcome, column, target);
            }
        }

        return outcome;
    }

    private void Place(PlaceOutcome.Placed outcome, LeftOutCells column, SheetColumn target)
    {
        var rows = outcome.Rows;
        var at = Enumerable.Range(0, rows.Count).Where(row => !rows[row].IsDone && column.Cells.ContainsKey(rows[row].VisitKey)).ToList();
        var read = PastedColumn.Read(target, [.. at.Select(row => column.Cells[rows[row].VisitKey])], clock.Today);
        foreach (var (row, cells) in at.Zip(read))
        {
            foreach (var (cell, text) in cells.Where(cell => cell.Text.Length > 0))
            {
                var before = rows[row][cell]?.Trim() ?? "";
                if (before.Length == 0)
                {
                    rows[row] = rows[row].With(cell, text);
                }
                else if (cell is SheetColumn.Note or SheetColumn.Services)
                {
                    rows[row] = rows[row].With(cell, $"{before}; {text}");
                }
                else if (before != text)
                {
                    outcome.Kept.Add(rows[row].Number);
                }
            }
        }
    }
}

public abstract record PlaceOutcome
{
    private PlaceOutcome()
    {
    }

    /// <summary><c>Kept</c> names rows whose cell held something else, which stays.</summary>
    public sealed record Placed(List<SheetRowInput> Rows) : PlaceOutcome
    {
        public List<(string Heading, SheetColumn Column)> Headings { get; } = [];

        public SortedSet<int> Kept { get; } = [];
    }

    /// <summary>The page was open longer than a sealed field lasts.</summary>
    public sealed record TooLate : PlaceOutcome;
}
