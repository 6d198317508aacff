using System.Runtime.CompilerServices;
using System.Text;

using ResourceRoom.Domain.Reporting.Federal.Layouts;

namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>The bytes of the extract: ASCII without a mark, CRLF after every line, the last one too.</summary>
public static class ExtractFile
{
    /// <summary>What ends a line.</summary>
    public const string LineEnd = "\r\n";

    /// <summary>Writes a line for each person, without a header, and leaves the stream open. Memory for one line, whatever the number of people.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="layout">The version in force on the period's last day.</param>
    /// <param name="people">In the order of their keys, ordinal; another order throws.</param>
    /// <param name="cancellationToken">Stops it between lines.</param>
    /// <returns>How many lines it has.</returns>
    public static async Task<int> WriteAsync(Stream file, ExtractLayout layout, IAsyncEnumerable<ExtractFacts> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        var writer = new StreamWriter(file, Encoding.ASCII, leaveOpen: true) { NewLine = LineEnd };
        await using (writer)
        {
            var (rows, lastKey) = (0, "");
            await foreach (var facts in people.WithCancellation(cancellationToken))
            {
                if (string.CompareOrdinal(lastKey, facts.Key) > 0)
                {
                    throw new InvalidOperationException("People must come in the order of their keys.");
                }

                rows++;
                lastKey = facts.Key;
                await writer.WriteLineAsync(ExtractLine.Of(layout, rows, facts).AsMemory(), cancellationToken);
            }

            return rows;
        }
    }

    /// <summary>Reads the lines of a file without a header, one at a time, and leaves the stream open. Bytes that are no ASCII come as single characters.</summary>
    public static async IAsyncEnumerable<string> ReadAsync(Stream file, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(file, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            yield return line;
        }
    }
}
