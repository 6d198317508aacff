using System.Buffers.Binary;
using System.Runtime.InteropServices;

using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>
/// The bytes of a <see cref="RoomDay"/>: the version, how many sets of services there are, each set (how many, their ids), then the
/// visits one after the other. Numbers are little-endian.
/// </summary>
internal static class PackedVisits
{
    private const byte Version = 1;

    public static byte[] Pack(IReadOnlyList<CountedVisit> visits, IReadOnlyList<IReadOnlyList<int>> serviceSets)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        writer.Write((ushort)serviceSets.Count);
        foreach (var set in serviceSets)
        {
            writer.Write((byte)set.Count);
            foreach (var service in set)
            {
                writer.Write(service);
            }
        }

        writer.Write(MemoryMarshal.AsBytes<CountedVisit>([.. visits]));
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The visits as they lie in the bytes, and the number of each of their sets among all sets.</summary>
    /// <param name="bytes">What <see cref="Pack"/> made.</param>
    /// <param name="all">All sets seen so far; new ones are added.</param>
    public static (ReadOnlyMemory<byte> Visits, int[] Sets) Unpack(byte[] bytes, ServiceSets all)
    {
        var rest = bytes.AsSpan();
        if (rest[0] != Version)
        {
            throw new InvalidDataException($"The summary of a room's day has version {rest[0]}; this program writes version {Version}.");
        }

        var sets = new int[BinaryPrimitives.ReadUInt16LittleEndian(rest[1..])];
        var at = sizeof(byte) + sizeof(ushort);
        for (var set = 0; set < sets.Length; set++)
        {
            var services = MemoryMarshal.Cast<byte, int>(rest.Slice(at + 1, rest[at] * sizeof(int)));
            sets[set] = all.NumberOf(services);
            at += 1 + (services.Length * sizeof(int));
        }

        return (bytes.AsMemory(at), sets);
    }
}
