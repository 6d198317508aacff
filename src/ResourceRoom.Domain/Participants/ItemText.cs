using System.Globalization;

using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Domain.Participants;

/// <summary>Converts an item's value to text and back. The text is stored and posted by forms, so it never changes.</summary>
/// <typeparam name="T">The type of the item's value.</typeparam>
internal sealed record ItemText<T>(Func<T, string> Write, ItemText<T>.Reader TryRead)
{
    internal delegate bool Reader(string text, out T value);

    /// <summary>The choices offered; empty for an item that is typed.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

internal static class ItemText
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string Yes = "Yes";
    private const string No = "No";

    /// <summary>No name contains a parenthesis, so this is nobody's.</summary>
    public const string NoFirstName = "(None)";

    /// <summary>As <see cref="Name"/>, or <see cref="NoFirstName"/> for <see cref="PersonName.NoFirstName"/>.</summary>
    public static ItemText<string> FirstName { get; } = new(
        name => name == PersonName.NoFirstName ? NoFirstName : name,
        static (text, out value) =>
        {
            value = text == NoFirstName ? PersonName.NoFirstName : text;
            return text.Length > 0;
        });

    public static ItemText<string> Name { get; } = new(name => name, static (text, out value) =>
    {
        value = text;
        return text.Length > 0;
    });

    public static ItemText<ZipCode> Zip { get; } = new(zip => zip.ToString(), static (text, out value) => ZipCode.TryParse(text, out value, out _));

    public static ItemText<Ssn> Ssn { get; } = new(ssn => ssn.Digits, static (text, out value) => Participants.Ssn.TryParse(text, out value, out _));

    public static ItemText<DateOnly> Date { get; } = new(
        date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        static (text, out value) => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    public static ItemText<bool> YesNo { get; } = new(isYes => isYes ? Yes : No, static (text, out value) =>
    {
        value = text == Yes;
        return text is Yes or No;
    })
    { Choices = [Yes, No] };

    /// <summary>One or more races by name, separated by commas.</summary>
    public static ItemText<Races> Races { get; } = new(races => races.ToString(), static (text, out value) =>
    {
        value = Participants.Races.None;
        foreach (var name in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!TryReadName<Races>(name, out var race) || race == Participants.Races.None)
            {
                return false;
            }

            value |= race;
        }

        return true;
    })
    { Choices = [.. Enum.GetValues<Races>().Where(race => race != Participants.Races.None).Select(race => race.ToString())] };

    public static ItemText<T> Choice<T>()
        where T : struct, Enum => new(choice => choice.ToString(), TryReadName) { Choices = Enum.GetNames<T>() };

    // Enum.TryParse alone would also accept numbers and lists of names.
    private static bool TryReadName<T>(string text, out T value)
        where T : struct, Enum => Enum.TryParse(text, out value) && Enum.GetName(value) == text;
}
