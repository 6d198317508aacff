using System.Globalization;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>The hours of a service as people type them [ours].</summary>
public static partial class TypedHours
{
    /// <summary>The most hours of one service, inclusive [ours].</summary>
    public const decimal Most = 9_999.99m;

    /// <summary>Reads 12, 12.5, .75 and 1,200; null when the text is anything else. Nothing is rounded or guessed.</summary>
    public static decimal? Read(string? text) =>
        text?.Trim() is { Length: > 0 } typed && Shape().IsMatch(typed)
            && decimal.Parse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture) is var hours and <= Most
                ? hours
                : null;

    [GeneratedRegex(@"^([0-9]{1,6}|[0-9]{1,3},[0-9]{3})?(?<=[0-9])(\.[0-9]{1,2})?\z|^\.[0-9]{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
