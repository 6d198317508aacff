using System.IO.Compression;
using System.Text.Json;

using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Applying;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>What a rehearsal found and the database has forgotten with it. Of a spoiled file there may be millions of rejects, so they are packed.</summary>
internal sealed class RehearsedRows
{
    public const int MostTurned = 1000;

    private readonly List<byte[]> rejects = [];

    public IEnumerable<IReadOnlyCollection<LoadReject>> Rejects => rejects.Select(Unpack);

    public List<TurnedVisit> Turned { get; } = [];

    public List<Guid> Conflicts { get; } = [];

    public void Add(Batch batch)
    {
        if (batch.Rejects.Count > 0)
        {
            rejects.Add(Pack(batch.Rejects));
        }

        Turned.AddRange(batch.Turned.Take(MostTurned - Turned.Count));
        Conflicts.AddRange(batch.Conflicts);
    }

    private static byte[] Pack(List<LoadReject> found)
    {
        using var packed = new MemoryStream();
        using (var packing = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(packing, found);
        }

        return packed.ToArray();
    }

    private static List<LoadReject> Unpack(byte[] packed)
    {
        using var unpacked = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<LoadReject>>(unpacked)!;
    }
}
