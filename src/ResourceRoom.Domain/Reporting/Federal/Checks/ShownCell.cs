using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>What a failure shows of a cell: of an SSN the last four digits, and none of them unless it has nine.</summary>
internal static class ShownCell
{
    private const int SsnLength = 9;
    private const int ShownDigits = 4;

    public static string Of(ExtractElement element, string text) => element switch
    {
        ExtractElement.Ssn when IsNineDigits(text) => $"•••-••-{text[^ShownDigits..]}",
        ExtractElement.Ssn => FoundText.WithoutAnyDigit(text),
        _ => FoundText.Of(text),
    };

    public static bool IsNineDigits(string text) => text.Length == SsnLength && text.All(char.IsAsciiDigit);
}
