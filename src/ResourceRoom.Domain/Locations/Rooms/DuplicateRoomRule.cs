using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Locations.Rooms;

/// <summary>Whether a new room may be one that exists already [ours]: the form asks, and nothing is refused.</summary>
public static partial class DuplicateRoomRule
{
    private static readonly Dictionary<string, string> ShortWords = new()
    {
        ["STREET"] = "ST",
        ["AVENUE"] = "AVE",
        ["ROAD"] = "RD",
        ["BOULEVARD"] = "BLVD",
        ["DRIVE"] = "DR",
        ["LANE"] = "LN",
        ["COURT"] = "CT",
        ["HIGHWAY"] = "HWY",
        ["SUITE"] = "STE",
        ["NORTH"] = "N",
        ["SOUTH"] = "S",
        ["EAST"] = "E",
        ["WEST"] = "W",
    };

    /// <summary>
    /// Whether both are of one LWIA and have the same name and street. Only letters and digits count, in either case; a street
    /// may be written out or abbreviated.
    /// </summary>
    public static bool MayBeSame(RoomIdentity one, RoomIdentity other) =>
        one.Lwia == other.Lwia && NameKey(one) == NameKey(other) && StreetKey(one) == StreetKey(other);

    private static string NameKey(RoomIdentity room) => string.Concat(WordsOf(room.Name));

    private static string StreetKey(RoomIdentity room) =>
        string.Concat(WordsOf(room.Street).Select(word => ShortWords.GetValueOrDefault(word, word)));

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value.ToUpperInvariant());

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();
}
