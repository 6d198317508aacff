using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Features.Loads.Upload;

/// <summary>
/// The form of an upload, read while it comes: its fields first, then its file, which is never held as a whole. The antiforgery token
/// is one of the fields; it is handed to its check as if it had come in a header.
/// </summary>
internal sealed class UploadForm
{
    private const int LongestField = 4096;
    private const int MostFields = 20;
    private const string TokenField = "__RequestVerificationToken";

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    public UploadInput Input => new()
    {
        System = fields.GetValueOrDefault(nameof(UploadInput.System)),
        Mode = fields.GetValueOrDefault(nameof(UploadInput.Mode)),
        CheckOnly = bool.TryParse(fields.GetValueOrDefault(nameof(UploadInput.CheckOnly)), out var isCheck) && isCheck,
    };

    /// <summary>The file; null when none was chosen.</summary>
    public Stream? File { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>Null when the request is no such form.</summary>
    public static async Task<UploadForm?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 100 } boundary)
        {
            return null;
        }

        try
        {
            return await ReadAsync(new MultipartReader(boundary.ToString(), request.Body), cancellationToken);
        }
        catch (Exception malformed) when (malformed is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }

    private static async Task<UploadForm> ReadAsync(MultipartReader parts, CancellationToken cancellationToken)
    {
        var form = new UploadForm();
        for (var count = 0; count < MostFields && await parts.ReadNextSectionAsync(cancellationToken) is { } part; count++)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
            {
                continue;
            }

            if (disposition.IsFileDisposition())
            {
                var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
                (form.FileName, form.File) = (name, name.Length > 0 ? part.Body : null);
                return form;
            }

            form.fields[HeaderUtilities.RemoveQuotes(disposition.Name).ToString()] = await ReadFieldAsync(part.Body, cancellationToken);
        }

        return form;
    }

    public Task<bool> HasValidTokenAsync(HttpContext context, IAntiforgery antiforgery)
    {
        // Anything but nothing, or it would look for a field itself and read the file for that.
        context.Request.Headers[HttpProtection.TokenHeader] = fields.GetValueOrDefault(TokenField) is { Length: > 0 } token ? token : "none";
        return antiforgery.IsRequestValidAsync(context);
    }

    private static async Task<string> ReadFieldAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestField];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }
}
