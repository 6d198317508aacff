using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Domain.Participants.EqualOpportunity;

/// <summary>The language a person prefers (29 CFR 38.41(b)(2)): one from a short list, or another in words [ours].</summary>
public static class PreferredLanguage
{
    /// <summary>The maximum length, in UTF-16 characters as the database counts them.</summary>
    public const int MaxLength = PersonName.MaxLength;

    /// <summary>Languages that many people in Illinois speak, the three most common first.</summary>
    public static IReadOnlyList<string> Common { get; } =
    [
        "English", "Spanish", "Polish",
        "American Sign Language", "Arabic", "Cantonese", "French", "Gujarati", "Hindi", "Korean", "Mandarin", "Russian", "Tagalog", "Ukrainian", "Urdu", "Vietnamese",
    ];

    /// <summary>
    /// Reads a language by the rules for names; one in <see cref="Common"/>, in any case, gets the spelling used there. On
    /// false, <paramref name="fault"/> is the reason and <paramref name="language"/> is empty.
    /// </summary>
    public static bool TryParse(string? text, out string language, out NameFault fault)
    {
        if (!PersonName.TryParse(text, out var name, out fault))
        {
            language = "";
            return false;
        }

        language = Common.FirstOrDefault(common => string.Equals(common, name, StringComparison.OrdinalIgnoreCase)) ?? name;
        return true;
    }
}
