using System.IO.Compression;
using System.Security.Cryptography;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Loads.Receiving;

/// <summary>
/// Hands the bytes of a body on to whoever counts its rows, and keeps them on the way: hashed, and stored piece by piece, each in a
/// transaction of its own that renews the lease.
/// </summary>
internal sealed class KeptBytes(Stream body, Load load, ResourceRoomDb db, SecretColumns secrets, OfficeClock clock) : ReadOnceStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] piece = new byte[LoadChunk.MostBytes];
    private int filled;
    private int pieces;

    public bool IsTooLong => load.Bytes > ReceiveLoad.MostBytes;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = IsTooLong ? 0 : await body.ReadAsync(buffer, cancellationToken);
        load.Bytes += count;
        for (var rest = buffer[..count]; rest.Length > 0;)
        {
            var taken = Math.Min(rest.Length, piece.Length - filled);
            rest[..taken].CopyTo(piece.AsMemory(filled));
            hash.AppendData(rest.Span[..taken]);
            filled += taken;
            rest = rest[taken..];
            if (filled == piece.Length && !IsTooLong)
            {
                await StoreAsync(cancellationToken);
            }
            else if (filled == piece.Length)
            {
                filled = 0;
            }
        }

        await RenewWhenOldAsync(cancellationToken);
        return count;
    }

    /// <summary>Adds what is left, to be saved with the end of the load.</summary>
    public byte[] Complete()
    {
        AddPiece();
        return hash.GetHashAndReset();
    }

    protected override void Dispose(bool disposing)
    {
        hash.Dispose();
        base.Dispose(disposing);
    }

    private async Task StoreAsync(CancellationToken cancellationToken)
    {
        var chunk = AddPiece();
        load.ClaimedUntil = clock.Now + ReceiveLoad.Lease;
        await db.SaveChangesAsync(cancellationToken);
        db.Entry(chunk!).State = EntityState.Detached;
    }

    // Of a slow sender a piece takes longer than the lease.
    private Task RenewWhenOldAsync(CancellationToken cancellationToken)
    {
        if (load.ClaimedUntil - clock.Now > ReceiveLoad.Lease / 2)
        {
            return Task.CompletedTask;
        }

        load.ClaimedUntil = clock.Now + ReceiveLoad.Lease;
        return db.SaveChangesAsync(cancellationToken);
    }

    private LoadChunk? AddPiece()
    {
        if (filled == 0)
        {
            return null;
        }

        using var packed = new MemoryStream();
        using (var packing = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(piece, 0, filled);
        }

        var chunk = new LoadChunk { LoadId = load.Id, Number = pieces++, Cipher = secrets.Protect(SecretColumn.LoadChunk, load.PublicId, packed.ToArray()) };
        filled = 0;
        return db.LoadChunks.Add(chunk).Entity;
    }
}
