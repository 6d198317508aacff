using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Files;

namespace ResourceRoom.Web.Features.Loads.Showing;

/// <summary>Lines whose rejects say together what none of them says alone: nearly empty rows, and the column names once more.</summary>
public sealed class RejectRuns
{
    private const int MostLines = 20_000;
    private const int MostSentences = 10;

    private readonly List<(string Words, long First, long Last)> runs = [];
    private bool isCut;

    public static async Task<RejectRuns> ReadAsync(ResourceRoomDb db, long load, CancellationToken cancellationToken)
    {
        var (found, lines) = (new RejectRuns(), 0);
        await foreach (var line in db.RejectsByLineAsync(load, cancellationToken))
        {
            if (++lines > MostLines || found.runs.Count > MostSentences)
            {
                found.isCut = true;
                break;
            }

            found.Add(line);
        }

        return found;
    }

    public IEnumerable<string> InWords() => runs.Take(MostSentences)
        .Select(run => run.First == run.Last ? $"Line {run.First}: {run.Words}" : $"Lines {run.First} to {run.Last}: {run.Words}")
        .Concat(isCut && runs.Count > 0 ? ["There may be more such lines."] : []);

    private void Add(IReadOnlyList<LoadReject> line)
    {
        if (WordsOf(line) is not { } words)
        {
            return;
        }

        var number = line[0].Line;
        if (runs is [.., var last] && last.Words == words && last.Last == number - 1)
        {
            runs[^1] = last with { Last = number };
        }
        else
        {
            runs.Add((words, number, number));
        }
    }

    private static string? WordsOf(IReadOnlyList<LoadReject> line)
    {
        if (line.Count(reject => reject.Column is { } column && string.Equals(reject.Found, column.Name(), StringComparison.OrdinalIgnoreCase)) * 2 > LoadColumns.Required.Count)
        {
            return "the column names again.";
        }

        var empty = line.Where(reject => reject.Code == LoadCode.Empty).Select(reject => reject.Column!.Value).ToList();
        if (empty.Count != line.Count || empty.Count * 2 <= LoadColumns.Required.Count)
        {
            return null;
        }

        return LoadColumns.Required.Except(empty).Select(column => column.Name()).ToList() switch
        {
            [] => "no required column is filled.",
            [var one] => $"only {one} is filled.",
            [.. var others, var last] => $"only {string.Join(", ", others)} and {last} are filled.",
        };
    }
}
