using System.IO.Compression;
using System.Text;

using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>An Excel workbook as the answer to a request, sent row by row.</summary>
/// <param name="name">The file's name, without its ending.</param>
public abstract class WorkbookFile(string name) : IActionResult
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private protected abstract IReadOnlyList<WorkbookSheet> Sheets { get; }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = MediaType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.xlsx\"";

        // The zip format writes the last bytes of each part when it is closed.
        context.HttpContext.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        await WriteAsync(response.Body, context.HttpContext.RequestAborted);
    }

    public async Task WriteAsync(Stream to, CancellationToken cancellationToken)
    {
        using var file = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (path, content) in WorkbookFrame.Of([.. Sheets.Select(sheet => sheet.Name)]))
        {
            await using var part = await file.CreateEntry(path).OpenAsync(cancellationToken);
            await part.WriteAsync(Encoding.UTF8.GetBytes(content), cancellationToken);
        }

        foreach (var (number, sheet) in Sheets.Index())
        {
            await using var part = await file.CreateEntry(WorkbookFrame.PathOf(number)).OpenAsync(cancellationToken);
            await SheetWriter.WriteAsync(sheet, part, cancellationToken);
        }
    }
}
