using System.Globalization;

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.SendingAgain;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Errors;

/// <summary>
/// A form whose token no longer holds, because it was open too long or somebody signed in again, is not lost: a page
/// offers to send it once more. Why that is safe: docs/decisions/0010-expired-forms.md.
/// </summary>
public sealed class ExpiredForms(IModelMetadataProvider metadata, IAntiforgery antiforgery) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            RefusedRequests.Mark(context.HttpContext, RefusalReason.FormToken);
            context.Result = await InsteadAsync(context.HttpContext) ?? context.Result;
        }

        await next();
    }

    private async Task<IActionResult?> InsteadAsync(HttpContext context)
    {
        // These hold nothing worth keeping, and are shown again.
        if (Array.Find(Links.FormsBeforeSignIn, path => context.Request.Path == path) is { HasValue: true } form)
        {
            return new LocalRedirectResult($"{form}?reason=expired");
        }

        if (context.User.Identity is not { IsAuthenticated: true }
            || !context.Request.ComesFromThisSite()
            || await ReadAsync(context.Request) is not { } fields)
        {
            return null;
        }

        // The page's script sends it again, if the page is of the same account.
        if (context.Request.WantsFragment())
        {
            var who = ActingUser.From(context.User);
            context.Response.Headers["Form-Account"] = who.AccountId.ToString(CultureInfo.InvariantCulture);
            context.Response.Headers["Form-Account-Name"] = Uri.EscapeDataString(who.DisplayName);
            context.Response.Headers["Form-Token"] = antiforgery.GetAndStoreTokens(context).RequestToken;
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }

        if (await IsOfAnotherAccountAsync(context))
        {
            return Page(new SendAgainPage("/", [], IsSomethingWithheld: false, HadFiles: false) { IsOfAnotherAccount = true });
        }

        var address = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
        return Page(PostedFields.ToSendAgain(address, fields));
    }

    // A filter has no controller, so none of its answers.
    private ViewResult Page(SendAgainPage page) => new()
    {
        ViewName = SendAgainPage.View,
        ViewData = new ViewDataDictionary<SendAgainPage>(metadata, new ModelStateDictionary()) { Model = page },
        StatusCode = StatusCodes.Status400BadRequest,
    };

    /// <summary>Whether the token is good, but of somebody who was signed in before. The framework says so in words only; a test reads them.</summary>
    private async Task<bool> IsOfAnotherAccountAsync(HttpContext context)
    {
        try
        {
            await antiforgery.ValidateRequestAsync(context);
            return false;
        }
        catch (AntiforgeryValidationException refused)
        {
            return refused.Message.Contains("different claims-based user", StringComparison.Ordinal);
        }
    }

    /// <summary>Null when it is no form, or so large or so broken that it could not be read.</summary>
    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync(request.HttpContext.RequestAborted) : null;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
