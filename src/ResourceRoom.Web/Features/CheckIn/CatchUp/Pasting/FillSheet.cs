using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Pasting;

[Scoped]
public sealed class FillSheet(SealedForms sealedForms, OfficeClock clock)
{
    public PasteOutcome Execute(ActingUser who, SheetInput sheet)
    {
        if (sheet.Pasted?.Length > SheetRule.LongestPaste)
        {
            return new PasteOutcome.TooLong();
        }

        var pasted = PastedRows.Read(sheet.Pasted ?? "", sheet.PasteColumn, clock.Today);
        if (pasted.Rows.Count == 0)
        {
            return new PasteOutcome.Empty();
        }

        var rows = sheet.Rows.Reverse().SkipWhile(row => row.IsEmpty).Reverse().ToList();
        var at = sheet.PasteRow > 0 ? sheet.Rows.Count(row => row.Number < sheet.PasteRow) : rows.Count;
        rows.AddRange(sheet.Rows.Skip(rows.Count).Take(Math.Max(0, at - rows.Count)));
        var above = sheet.PasteRow > 0 ? 0 : pasted.Rows.TakeWhile(cells => cells.Count == 0).Count();
        var lines = pasted.Rows.Skip(above).ToList();

        // Beside what was typed, line n belongs to row n, counted from the first row that can be filled. Whole new rows go where there is room.
        at += rows.Skip(at).TakeWhile(row => row.IsDone).Count();
        var completes = rows.Skip(at).Take(lines.Count).Any(row => row is { IsDone: false, IsEmpty: false });
        List<int> saved = [];
        var keys = new Guid?[pasted.Rows.Count];
        foreach (var (line, cells) in lines.Index())
        {
            while (at < rows.Count && rows[at].IsDone && !completes)
            {
                at++;
            }

            if (at < rows.Count && rows[at].IsDone)
            {
                saved.AddRange(cells.Count > 0 ? [rows[at].Number] : []);
                at++;
                continue;
            }

            if (at == rows.Count)
            {
                rows.Add(sheet.Rows.ElementAtOrDefault(at) ?? new SheetRowInput { VisitKey = Guid.CreateVersion7(clock.Now) });
            }

            rows[at] = cells.Where(cell => cell.Value.Length > 0).Aggregate(rows[at].WithKeptSsn(sealedForms, who), static (row, cell) => row.With(cell.Key, cell.Value));
            keys[above + line] = rows[at].VisitKey;
            at++;
        }

        return rows.Count > SheetRule.MostRows
            ? new PasteOutcome.TooManyRows(pasted.Count)
            : new PasteOutcome.Filled(rows, pasted, saved) { LeftOut = [.. pasted.LeftOut.Select(column => LeftOutCells.Of(column, keys))] };
    }
}
