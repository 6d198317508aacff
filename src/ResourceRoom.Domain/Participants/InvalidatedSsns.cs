using System.Collections.Frozen;

namespace ResourceRoom.Domain.Participants;

/// <summary>
/// Numbers that were printed in public, in wallets, pamphlets and advertisements, and declared invalid for everybody because
/// thousands of people gave them as their own [ours].
/// </summary>
internal static class InvalidatedSsns
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        "042103580", "062360749", "078051120", "095073645", "128036045", "135016629", "141186941", "165167999", "165187999", "165207999",
        "165227999", "165247999", "189092294", "212097694", "212099999", "219099999", "306302348", "308125070", "468288779", "549241889",
    ]);

    public static bool Contains(string digits) => All.Contains(digits);
}
