using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>Reads a form before anything looks for its token, and says why it cannot: too large, or in characters that .NET does not know.</summary>
public sealed class ReadForms : IAsyncAuthorizationFilter, IOrderedFilter
{
    // After the limits of a form (900), before its token (1000).
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (request.HasFormContentType && !context.Filters.OfType<IStreamsBody>().Any() && !IsErrorPage(context.HttpContext)
            && await RefusalAsync(request) is { } status)
        {
            context.Result = new StatusCodeResult(status);
        }
    }

    // It answers the request that was refused, with the form that it came with.
    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static async Task<int?> RefusalAsync(HttpRequest request)
    {
        if (!IsUtf8(request.ContentType))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (NotSupportedException)
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }
        catch (Exception malformed) when (malformed is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    private static bool IsUtf8(string? contentType) => MediaTypeHeaderValue.Parse(contentType).Parameters
        .Where(parameter => parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase))
        .All(parameter => HeaderUtilities.RemoveQuotes(parameter.Value).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
