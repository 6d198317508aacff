using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Features.Shared.Files;

namespace ResourceRoom.Web.Features.Loads.Api;

/// <summary>What the headers and the address of a request say about the file in its body.</summary>
internal sealed class FileRequest(HttpRequest request)
{
    public const string IdempotencyKeyHeader = "Idempotency-Key";

    private const string Unnamed = "load.csv";
    private const string Csv = "text/csv";
    private const string Utf8 = "utf-8";
    private const string NoEncoding = "identity";
    private const string Mode = "mode";
    private const int LongestKey = 64;

    public Stream Body => request.Body;

    public long? AnnouncedBytes => request.ContentLength;

    /// <summary>Null when there is none, or one that is malformed.</summary>
    public string? IdempotencyKey => SentKey is [{ Length: > 0 and <= LongestKey } key] && key.All(letter => letter is > ' ' and <= '~') ? key : null;

    public bool IsCsv => MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(Csv, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals(Utf8, StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.All(encoding => string.IsNullOrWhiteSpace(encoding) || encoding.Trim().Equals(NoEncoding, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is malformed, in a sentence; null when nothing is.</summary>
    public string? WhyMalformed => this switch
    {
        { IdempotencyKey: null } when SentKey.Count > 0 => "Idempotency-Key must be 1 to 64 visible ASCII characters.",
        _ when SentMode is not ([] or [LoadMode.ByRows] or [LoadMode.AllOrNothing]) => $"mode must be {LoadMode.ByRows} or {LoadMode.AllOrNothing}.",
        _ when request.Headers.ContentDisposition is { Count: > 0 } sent && (sent.Count > 1 || !ContentDispositionHeaderValue.TryParse(sent[0], out _)) => "Content-Disposition is malformed.",
        _ => null,
    };

    /// <summary>Null when the request does not say.</summary>
    public bool? IsAllOrNothing => SentMode is [var mode] ? mode == LoadMode.AllOrNothing : null;

    public string FileName
    {
        get
        {
            var sent = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition)
                ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString()
                : "";
            return string.IsNullOrWhiteSpace(sent) ? Unnamed : FileNames.Clean(sent);
        }
    }

    private StringValues SentKey => request.Headers[IdempotencyKeyHeader];

    private StringValues SentMode => request.Query[Mode];
}
