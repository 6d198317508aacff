using System.IO.Compression;

using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>The files of runs, a piece at a time.</summary>
[Scoped]
public sealed class ExtractFiles(ResourceRoomDb db, SecretColumns secrets)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Reads a file from its beginning; empty when the run has none of that kind.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> PiecesAsync(
        FederalExtract run, ExtractFileKind kind, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 0; await CipherAsync(run.Id, kind, number, cancellationToken) is { } cipher; number++)
        {
            using var packed = new MemoryStream(secrets.RevealBytes(SecretColumn.ExtractFile, Binding(run, kind, number), cipher));
            await using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
            using var plain = new MemoryStream();
            await unpacked.CopyToAsync(plain, cancellationToken);
            yield return plain.GetBuffer().AsMemory(0, (int)plain.Length);
        }
    }

    public Stream Open(FederalExtract run, ExtractFileKind kind, CancellationToken cancellationToken) => new PieceReader(PiecesAsync(run, kind, cancellationToken));

    public ExtractChunk Seal(FederalExtract run, ExtractFileKind kind, int number, ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var packing = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(plain);
        }

        return new() { ExtractId = run.Id, Kind = kind, Number = number, Cipher = secrets.Protect(SecretColumn.ExtractFile, Binding(run, kind, number), packed.ToArray()) };
    }

    // A piece put in another's place does not open.
    private static Guid Binding(FederalExtract run, ExtractFileKind kind, int number)
    {
        var bytes = run.PublicId.ToByteArray();
        bytes[0] ^= (byte)kind;
        BitConverter.TryWriteBytes(bytes.AsSpan(sizeof(int)), BitConverter.ToInt32(bytes, sizeof(int)) ^ number);
        return new Guid(bytes);
    }

    private Task<byte[]?> CipherAsync(long run, ExtractFileKind kind, int number, CancellationToken cancellationToken) =>
        db.ExtractChunks.Where(chunk => chunk.ExtractId == run && chunk.Kind == kind && chunk.Number == number).Select(chunk => chunk.Cipher).FirstOrDefaultAsync(cancellationToken);
}
