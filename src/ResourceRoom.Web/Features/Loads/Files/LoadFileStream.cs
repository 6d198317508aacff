using System.IO.Compression;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Loads.Files;

/// <summary>The file of a load as it came, read once from its beginning; one piece of it is in memory at a time.</summary>
public sealed class LoadFileStream(ResourceRoomDb db, SecretColumns secrets, Load load) : ReadOnceStream
{
    private byte[] piece = [];
    private int next;
    private int filled;
    private int pieces;
    private long position;
    private bool isEnded;

    /// <exception cref="InvalidDataException">A piece is missing: the file was deleted.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.Length == 0 || (next == filled && !await FillAsync(cancellationToken)))
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, filled - next);
        piece.AsMemory(next, count).CopyTo(buffer);
        next += count;
        position += count;
        return count;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (isEnded)
        {
            return false;
        }

        var (id, number) = (load.Id, pieces);
        var cipher = await db.LoadChunks.Where(chunk => chunk.LoadId == id && chunk.Number == number).Select(chunk => chunk.Cipher).FirstOrDefaultAsync(cancellationToken);
        if (cipher is null)
        {
            isEnded = true;
            return position == load.Bytes
                ? false
                : throw new InvalidDataException($"The file of load {load.PublicId} is not whole.");
        }

        pieces++;
        piece = piece.Length == 0 ? new byte[LoadChunk.MostBytes] : piece;
        using var packed = new MemoryStream(secrets.RevealBytes(SecretColumn.LoadChunk, load.PublicId, cipher));
        await using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        (next, filled) = (0, await unpacked.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancellationToken));
        return filled > 0;
    }
}
