using System.Globalization;

using CsvHelper;

using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>A list as a CSV file (RFC 4180), sent row by row. No cell of text can act as a formula in a spreadsheet.</summary>
/// <param name="name">The file's name, without its ending.</param>
/// <param name="columns">The header.</param>
/// <param name="rows">The cells of each row, as many as there are columns: text, a number, or null for an empty cell.</param>
public sealed class CsvFile(string name, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows) : IActionResult
{
    // What a spreadsheet begins a formula with. Some take the wide forms of East Asian keyboards for the same, which CsvHelper's own guard does not.
    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    // The mark at the beginning lets spreadsheets read accents.
    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        Announce(context.HttpContext.Response);
        await WriteAsync(context.HttpContext.Response.Body, context.HttpContext.RequestAborted);
    }

    public async Task<byte[]> WriteAsync(CancellationToken cancellationToken)
    {
        using var written = new MemoryStream();
        await WriteAsync(written, cancellationToken);
        return written.ToArray();
    }

    /// <summary>The file as it was written before.</summary>
    public IActionResult Written(byte[] content) => new WrittenFile(this, content);

    private void Announce(HttpResponse response)
    {
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";
    }

    private async Task WriteAsync(Stream to, CancellationToken cancellationToken)
    {
        await using var file = CsvWriter.Create(to, Format, leaveOpen: true);
        await WriteAsync(file, columns, cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await WriteAsync(file, row, cancellationToken);
        }
    }

    private static async Task WriteAsync(CsvWriter file, IEnumerable<object?> row, CancellationToken cancellationToken)
    {
        foreach (var cell in row)
        {
            if (cell is string text)
            {
                WriteText(file, text);
            }
            else if (cell is int number)
            {
                WriteNumber(file, number);
            }
            else
            {
                file.WriteField(cell);
            }
        }

        await file.EndRecordAsync(cancellationToken);
    }

    // Most cells of a long report, and boxed they would cost several times as much.
    private static void WriteNumber(CsvWriter file, int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        file.WriteField(digits[..length]);
    }

    private static void WriteText(CsvWriter file, string text)
    {
        var harmless = text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        file.WriteField(harmless, harmless.Contains('\t', StringComparison.Ordinal) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
    }

    private sealed class WrittenFile(CsvFile file, byte[] content) : IActionResult
    {
        public async Task ExecuteResultAsync(ActionContext context)
        {
            file.Announce(context.HttpContext.Response);
            await context.HttpContext.Response.Body.WriteAsync(content, context.HttpContext.RequestAborted);
        }
    }
}
