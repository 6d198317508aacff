using System.Globalization;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Features.Errors;

/// <summary>
/// The pages shown instead of what went wrong. A failed request runs again as one of these, with its own method and
/// without its form token, so they take every method and ask for none; they change nothing.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorController(ILogger<ErrorController> logger) : Controller
{
    [Route("/error")]
    public IActionResult Fault()
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is not { Error: var failure })
        {
            return Show(ErrorPage.For(StatusCodes.Status404NotFound), StatusCodes.Status404NotFound);
        }

        var status = failure is BadHttpRequestException unreadable ? unreadable.StatusCode : StatusCodes.Status500InternalServerError;
        logger.LogError("{Failure} was shown as reference {Reference}", failure.GetType().Name, HttpContext.TraceIdentifier);
        return Show(ErrorPage.For(status) with { Reference = HttpContext.TraceIdentifier }, status);
    }

    /// <summary>
    /// A refusal: what the status code means, in plain words. Read from the route by hand: the request runs with the form
    /// that was refused, which may hold a field of that name or not be readable at all.
    /// </summary>
    [Route("/error/{status:int:range(400,599)}")]
    public IActionResult Refusal()
    {
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        return Show(ErrorPage.For(status), status);
    }

    private IActionResult Show(ErrorPage page, int status)
    {
        var asked = HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        if (new PathString(asked).StartsWithSegments(ApiProblem.Addresses))
        {
            return ApiProblem.Of(status, page.Title, page.Reference is { } reference ? $"{page.Text} Reference: {reference}." : page.Text);
        }

        Response.StatusCode = status;
        return View("Error", page);
    }
}
