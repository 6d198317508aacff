using System.Runtime.CompilerServices;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Reading;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Loads.Files;

/// <summary>The rejected rows of a load as they were sent, with their reasons: read again from its file, in constant memory.</summary>
public sealed class RowsToMend
{
    private readonly ResourceRoomDb db;
    private readonly Load load;
    private readonly LoadFileReader reader;
    private readonly int cells;
    private readonly int[] kept;

    private RowsToMend(ResourceRoomDb db, Load load, LoadFileReader reader, IReadOnlyList<string> names)
    {
        (this.db, this.load, this.reader, cells) = (db, load, reader, names.Count);

        // A file that was mended before has reasons already, which do not hold anymore.
        kept = [.. names.Index().Where(name => !string.Equals(name.Item, LoadColumns.RejectReasons, StringComparison.OrdinalIgnoreCase)).Select(name => name.Index)];
        Columns = [.. kept.Select(place => names[place]), LoadColumns.RejectReasons];
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>Null when the file was deleted.</summary>
    public static async Task<RowsToMend?> OpenAsync(ResourceRoomDb db, SecretColumns secrets, Load load, CancellationToken cancellationToken)
    {
        if (!await db.LoadChunks.AnyAsync(chunk => chunk.LoadId == load.Id, cancellationToken))
        {
            return null;
        }

        var reader = new LoadFileReader(new LoadFileStream(db, secrets, load));
        var header = LoadHeader.Of(await reader.ReadAsync(cancellationToken) ? reader.Row : null);
        return new RowsToMend(db, load, reader, header.Names);
    }

    public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var rejects in db.RejectsByLineAsync(load.Id, cancellationToken))
        {
            if (rejects[0].Column is null)
            {
                continue;
            }

            while (reader.Row.Line < rejects[0].Line && await reader.ReadAsync(cancellationToken))
            {
            }

            if (reader.Row.Line == rejects[0].Line && reader.Row.Cells == cells)
            {
                yield return [.. kept.Select(Text), string.Join("; ", rejects.Select(reject => $"{reject.Column!.Value.Name()}: {reject.Code.Name()}"))];
            }
        }
    }

    private string Text(int cell) => reader.Row.TryRead(cell, out var text) ? text : "";
}
