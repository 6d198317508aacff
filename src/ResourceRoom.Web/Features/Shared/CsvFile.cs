using System.Text;

using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>
/// A list as a CSV file to keep (RFC 4180), sent row by row. No cell can act as a formula in a spreadsheet.
/// </summary>
/// <param name="name">What the file is called, without its ending.</param>
/// <param name="columns">The header.</param>
/// <param name="rows">The cells of each row, as many as there are columns.</param>
public sealed class CsvFile(string name, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string>> rows) : IActionResult
{
    private const string Separator = ",";
    private const string LineEnd = "\r\n";

    // What a spreadsheet begins a formula with; some take the wide forms of East Asian keyboards for the same.
    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var cancellationToken = context.HttpContext.RequestAborted;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";

        // The mark at the beginning lets spreadsheets read accents.
        await using var file = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await file.WriteAsync(Line(columns).AsMemory(), cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await file.WriteAsync(Line(row).AsMemory(), cancellationToken);
        }
    }

    private static string Line(IEnumerable<string> cells) => string.Join(Separator, cells.Select(Cell)) + LineEnd;

    /// <summary>A cell in quotes where it needs them; an apostrophe before it where a spreadsheet would take it for a formula.</summary>
    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return harmless.AsSpan().IndexOfAny("\",\r\n\t") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
