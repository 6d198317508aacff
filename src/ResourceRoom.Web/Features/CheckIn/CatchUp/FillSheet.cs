using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

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
            ? new PasteOutcome.TooManyRows(pasted.Rows.Count)
            : new PasteOutcome.Filled(rows, pasted);
    }
}
