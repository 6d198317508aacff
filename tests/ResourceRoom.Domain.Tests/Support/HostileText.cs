using FsCheck;
using FsCheck.Fluent;

namespace ResourceRoom.Domain.Tests.Support;

// Any sequence of UTF-16 units, half pairs included, mixed with what people paste and attackers type.
public static class HostileText
{
    private static readonly string[] Pieces =
    [
        "Ana", "o'neil", "ß", "İ", "小明", "한", "\u0301", "\u202E", "\u200D", "\u3164", "😀", "<script>", "'; --", "%_[",
        "000", "1234", "02/30/1985", "-", " ", "\u00A0", "\0", "\r\n", "{0}", "\\", "٣", "９",
    ];

    public static Arbitrary<string> Any { get; } = Gen.OneOf(
            Gen.Elements(Pieces),
            Gen.Choose(char.MinValue, char.MaxValue).Select(unit => ((char)unit).ToString()))
        .ListOf()
        .Select(parts => string.Concat(parts))
        .ToArbitrary();
}
