using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>
/// The visits that accepted rows of a file named so far, and whether the row deletes: 16 bytes each, because a file may have two
/// million of them.
/// </summary>
internal sealed class SeenVisits
{
    private const int FirstSize = 1024;

    private UInt128[] places = new UInt128[FirstSize];
    private int count;

    public void Add(string visitId, bool isDeleted)
    {
        if (count * 2 >= places.Length)
        {
            Grow();
        }

        Put(KeyOf(visitId) | (isDeleted ? UInt128.One : UInt128.Zero));
        count++;
    }

    public bool Contains(string visitId, out bool wasDeleted)
    {
        var key = KeyOf(visitId);
        for (var place = PlaceOf(key); places[place] != UInt128.Zero; place = (place + 1) & (places.Length - 1))
        {
            if (places[place] >> 1 == key >> 1)
            {
                wasDeleted = (places[place] & UInt128.One) != UInt128.Zero;
                return true;
            }
        }

        wasDeleted = false;
        return false;
    }

    private static UInt128 KeyOf(string visitId)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(visitId), hash);

        // The last bit says whether it was deleted, the one before keeps an entry from looking like an empty place.
        return (BinaryPrimitives.ReadUInt128LittleEndian(hash) << 2) | 2;
    }

    private int PlaceOf(UInt128 key) => (int)((ulong)(key >> 64) & (ulong)(places.Length - 1));

    private void Grow()
    {
        var before = places;
        places = new UInt128[before.Length * 2];
        foreach (var key in before.Where(key => key != UInt128.Zero))
        {
            Put(key);
        }
    }

    private void Put(UInt128 key)
    {
        var place = PlaceOf(key);
        while (places[place] != UInt128.Zero)
        {
            place = (place + 1) & (places.Length - 1);
        }

        places[place] = key;
    }
}
