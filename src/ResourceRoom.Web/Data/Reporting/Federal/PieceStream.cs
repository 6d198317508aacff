using System.Security.Cryptography;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>What the two streams of pieces have in common: no seeking, and only asynchronous use.</summary>
public abstract class PieceStream : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Reads pieces one after the other, as one file.</summary>
internal sealed class PieceReader(IAsyncEnumerable<ReadOnlyMemory<byte>> pieces) : PieceStream
{
    private readonly IAsyncEnumerator<ReadOnlyMemory<byte>> rest = pieces.GetAsyncEnumerator();
    private ReadOnlyMemory<byte> piece;

    public override bool CanRead => true;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (piece.IsEmpty)
        {
            if (!await rest.MoveNextAsync())
            {
                return 0;
            }

            piece = rest.Current;
        }

        var count = Math.Min(buffer.Length, piece.Length);
        piece[..count].CopyTo(buffer);
        piece = piece[count..];
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask DisposeAsync()
    {
        await rest.DisposeAsync();
        await base.DisposeAsync();
    }
}

/// <summary>Cuts a file into pieces while it is written, and hashes it.</summary>
/// <param name="save">Saves the next piece.</param>
public sealed class PieceWriter(Func<int, ReadOnlyMemory<byte>, Task> save) : PieceStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] piece = new byte[ExtractChunk.MostBytes];
    private int filled;
    private int pieces;

    public override bool CanWrite => true;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        for (var rest = buffer; rest.Length > 0;)
        {
            var taken = Math.Min(rest.Length, piece.Length - filled);
            rest[..taken].CopyTo(piece.AsMemory(filled));
            hash.AppendData(rest.Span[..taken]);
            filled += taken;
            rest = rest[taken..];
            if (filled == piece.Length)
            {
                await SaveAsync();
            }
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Saves what is left.</summary>
    /// <returns>The hash of the whole file.</returns>
    public async Task<byte[]> CompleteAsync()
    {
        if (filled > 0)
        {
            await SaveAsync();
        }

        return hash.GetHashAndReset();
    }

    protected override void Dispose(bool disposing)
    {
        hash.Dispose();
        base.Dispose(disposing);
    }

    private async Task SaveAsync()
    {
        await save(pieces++, piece.AsMemory(0, filled));
        filled = 0;
    }
}
