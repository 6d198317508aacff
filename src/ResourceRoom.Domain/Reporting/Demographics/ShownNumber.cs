using System.Globalization;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>A number of people as everybody may see it: the number, or that it is hidden. What is hidden is not in here. The default is hidden.</summary>
public readonly record struct ShownNumber
{
    /// <summary>What stands on the page and in the file for a hidden number.</summary>
    public const string HiddenMark = "*";

    /// <summary>A number that is shown.</summary>
    /// <param name="people">0 or more.</param>
    public ShownNumber(int people) => People = people;

    /// <summary>A hidden number.</summary>
    public static ShownNumber Hidden => default;

    /// <summary>Null when hidden, which is not 0.</summary>
    public int? People { get; }

    /// <summary>Whether the number is hidden.</summary>
    public bool IsHidden => People is null;

    /// <summary>The plain number, or the mark.</summary>
    public override string ToString() => People?.ToString(CultureInfo.InvariantCulture) ?? HiddenMark;
}
