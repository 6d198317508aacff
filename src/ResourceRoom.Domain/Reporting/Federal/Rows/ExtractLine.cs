using ResourceRoom.Domain.Reporting.Federal.Layouts;

namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>A line of the file: cells with commas between them, never quoted, without its line end.</summary>
public static class ExtractLine
{
    /// <summary>What stands between cells.</summary>
    public const char Separator = ',';

    private const char Quote = '"';

    /// <summary>The names of the elements, for a file that is asked for with a header.</summary>
    public static string Header(ExtractLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return string.Join(Separator, layout.Columns.Select(column => Plain(column.Element, column.Name)));
    }

    /// <summary>A person's line. A value that would need quotes is a programming error and throws; the message does not hold it.</summary>
    public static string Of(ExtractLayout layout, int observation, ExtractFacts facts)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return string.Join(Separator, layout.Columns.Select(column => Plain(column.Element, ExtractValues.Of(column.Element, observation, facts))));
    }

    /// <summary>Whether a text can stand in a cell as it is: printable ASCII without commas and quotes.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', '~') && !text.ContainsAny(Separator, Quote);

    private static string Plain(ExtractElement element, string text) =>
        IsPlain(text) ? text : throw new InvalidOperationException($"The value of element {element.Name()} would need quotes, which the file does not have.");
}
