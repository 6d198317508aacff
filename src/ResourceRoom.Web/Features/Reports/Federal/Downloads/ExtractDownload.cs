using System.Text;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Web.Features.Reports.Federal.Downloads;

/// <summary>The file as it was written, a piece at a time. It is no CSV of ours: no mark, and no guard against formulas.</summary>
public sealed class ExtractDownload(string name, string? header, IAsyncEnumerable<ReadOnlyMemory<byte>> pieces) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var cancellationToken = context.HttpContext.RequestAborted;
        response.ContentType = "text/csv; charset=us-ascii";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";
        if (header is not null)
        {
            await response.Body.WriteAsync(Encoding.ASCII.GetBytes(header + ExtractFile.LineEnd), cancellationToken);
        }

        await foreach (var piece in pieces.WithCancellation(cancellationToken))
        {
            await response.Body.WriteAsync(piece, cancellationToken);
        }
    }
}
