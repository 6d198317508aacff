using System.Globalization;

namespace ResourceRoom.Domain.Locations.Rooms;

/// <summary>The code that OET gives a room when it accepts its form, as 20-001 [ours]. A code is never reused.</summary>
/// <param name="Lwia">The number of the LWIA, from 1 to 99.</param>
/// <param name="Serial">The room's number in the LWIA, from 1 to 999.</param>
public readonly record struct LocationCode(int Lwia, int Serial)
{
    /// <summary>The highest serial that three digits hold.</summary>
    public const int LastSerial = 999;

    private const int LastLwia = 99;

    /// <summary>Reads 20-001, written exactly like this.</summary>
    public static bool TryParse(string? text, out LocationCode code)
    {
        code = default;
        if (text is not { Length: 6 } || text[2] != '-' || !text.Remove(2, 1).All(char.IsAsciiDigit))
        {
            return false;
        }

        var read = new LocationCode(Number(text[..2]), Number(text[3..]));
        if (read.Lwia == 0 || read.Serial == 0)
        {
            return false;
        }

        code = read;
        return true;
    }

    /// <summary>The code after the highest that the LWIA ever had; throws when it has had the last one.</summary>
    /// <param name="lwia">The number of the LWIA.</param>
    /// <param name="everUsed">All codes that were ever given, those of closed rooms too; other LWIAs' do not matter.</param>
    public static LocationCode Next(int lwia, IEnumerable<string> everUsed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lwia, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lwia, LastLwia);
        var highest = everUsed.Max(text => TryParse(text, out var code) && code.Lwia == lwia ? code.Serial : (int?)null) ?? 0;
        return highest < LastSerial
            ? new LocationCode(lwia, highest + 1)
            : throw new InvalidOperationException($"LWIA {lwia} has used all {LastSerial} codes.");
    }

    /// <summary>20-001.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lwia:00}-{Serial:000}");

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
