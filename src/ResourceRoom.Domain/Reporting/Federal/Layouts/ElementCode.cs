namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>A code that a cell may hold.</summary>
/// <param name="Value">As it stands in the file.</param>
/// <param name="Meaning">In words.</param>
public sealed record ElementCode(string Value, string Meaning);

/// <summary>Codes as one text, such as "1 yes; 0 no; 9 did not self-identify".</summary>
public static class ElementCodes
{
    private const char Separator = ';';

    /// <summary>The text; "" without codes.</summary>
    public static string InWords(IEnumerable<ElementCode> codes) => string.Join($"{Separator} ", codes.Select(code => $"{code.Value} {code.Meaning}"));

    /// <summary>Reads such a text; null when a code has no meaning beside it, or stands there twice. Blank is no codes.</summary>
    public static IReadOnlyList<ElementCode>? Read(string? text)
    {
        List<ElementCode> codes = [];
        foreach (var part in (text ?? "").Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split(' ', 2, StringSplitOptions.TrimEntries) is not [var value, { Length: > 0 } meaning] || codes.Exists(code => code.Value == value))
            {
                return null;
            }

            codes.Add(new ElementCode(value, meaning));
        }

        return codes;
    }
}
