using System.Collections.Frozen;
using System.Globalization;

namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>
/// The state of a ZIP code by its first three digits (PIRL 101). The table has not been verified against the Postal Service's own.
/// </summary>
public static class ZipStates
{
    private const int ZipLength = 5;
    private const int PrefixLength = 3;
    private const int LastInAlaska = 99950;

    private static readonly ZipRange[] Ranges =
    [
        new(5, 5, "NY"), new(6, 7, "PR"), new(8, 8, "VI"), new(9, 9, "PR"), new(10, 27, "MA"), new(28, 29, "RI"), new(30, 38, "NH"),
        new(39, 49, "ME"), new(50, 54, "VT"), new(55, 55, "MA"), new(56, 59, "VT"), new(60, 69, "CT"), new(70, 89, "NJ"), new(90, 98, "AE"),
        new(100, 149, "NY"), new(150, 196, "PA"), new(197, 199, "DE"), new(200, 200, "DC"), new(201, 201, "VA"), new(202, 205, "DC"),
        new(206, 219, "MD"), new(220, 246, "VA"), new(247, 268, "WV"), new(270, 289, "NC"), new(290, 299, "SC"), new(300, 319, "GA"),
        new(320, 339, "FL"), new(340, 340, "AA"), new(341, 349, "FL"), new(350, 369, "AL"), new(370, 385, "TN"), new(386, 397, "MS"),
        new(398, 399, "GA"), new(400, 427, "KY"), new(430, 459, "OH"), new(460, 479, "IN"), new(480, 499, "MI"), new(500, 528, "IA"),
        new(530, 549, "WI"), new(550, 567, "MN"), new(570, 577, "SD"), new(580, 588, "ND"), new(590, 599, "MT"), new(600, 629, "IL"),
        new(630, 658, "MO"), new(660, 679, "KS"), new(680, 693, "NE"), new(700, 714, "LA"), new(716, 729, "AR"), new(730, 731, "OK"),
        new(733, 733, "TX"), new(734, 749, "OK"), new(750, 799, "TX"), new(800, 816, "CO"), new(820, 831, "WY"), new(832, 838, "ID"),
        new(840, 847, "UT"), new(850, 865, "AZ"), new(870, 884, "NM"), new(885, 885, "TX"), new(889, 898, "NV"), new(900, 961, "CA"),
        new(962, 966, "AP"), new(967, 968, "HI"), new(969, 969, "GU"), new(970, 979, "OR"), new(980, 994, "WA"), new(995, 999, "AK"),
    ];

    private static readonly string?[] ByPrefix = Spread();

    private static readonly FrozenSet<string> States = Ranges.Select(range => range.State).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The two letters of a state, or null: no five digits, or digits that no state has. Alaska ends at 99950.</summary>
    public static string? Of(string? zip)
    {
        if (zip is not { Length: ZipLength } || !zip.All(char.IsAsciiDigit))
        {
            return null;
        }

        var number = int.Parse(zip, CultureInfo.InvariantCulture);
        return number > LastInAlaska ? null : ByPrefix[int.Parse(zip.AsSpan(0, PrefixLength), CultureInfo.InvariantCulture)];
    }

    /// <summary>Whether these are the two letters of a state in the table.</summary>
    public static bool Exists(string? state) => state is not null && States.Contains(state);

    private static string?[] Spread()
    {
        var states = new string?[1000];
        foreach (var range in Ranges)
        {
            Array.Fill(states, range.State, range.First, range.Last - range.First + 1);
        }

        return states;
    }

    private readonly record struct ZipRange(int First, int Last, string State);
}
