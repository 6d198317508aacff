using System.Runtime.CompilerServices;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Loads.Files;

public static class RejectLines
{
    // A row has at most a reject for each column, so each portion has whole rows.
    private const int AtOnce = 1000;

    private static readonly string[] Columns = ["line", "visit_id", "column", "code", "found", "expected"];

    /// <summary>All rejects of a load, a line for each faulty cell.</summary>
    public static CsvFile RejectsFile(this ResourceRoomDb db, Load load, CancellationToken cancellationToken) =>
        new($"rejects-{load.PublicId}", Columns, CellsAsync(db.RejectsByLineAsync(load.Id, cancellationToken), cancellationToken));

    /// <summary>The rejects of each line, read in portions, so that the file can be read between them.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<LoadReject>> RejectsByLineAsync(
        this ResourceRoomDb db, long load, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var through = 0L; ;)
        {
            var portion = await db.LoadRejects.AsNoTracking().Where(reject => reject.LoadId == load && reject.Line > through)
                .OrderBy(reject => reject.Line).ThenBy(reject => reject.Id).Take(AtOnce).ToListAsync(cancellationToken);
            var whole = portion.Count < AtOnce ? portion : [.. portion.Where(reject => reject.Line < portion[^1].Line)];
            foreach (var line in whole.GroupBy(reject => reject.Line))
            {
                yield return [.. line.OrderBy(reject => reject.Column)];
            }

            if (portion.Count < AtOnce)
            {
                yield break;
            }

            through = whole[^1].Line;
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> CellsAsync(
        IAsyncEnumerable<IReadOnlyList<LoadReject>> lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in lines.WithCancellation(cancellationToken))
        {
            foreach (var reject in line)
            {
                yield return
                [
                    reject.Line, reject.VisitId, reject.Column?.Name() ?? "", reject.Code.Name(), reject.Found,
                    ExpectedWords.Of(reject.Column, reject.Code, reject.Hint),
                ];
            }
        }
    }
}
