using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>What controllers have in common: who asks, and the answers that a page or a form can get.</summary>
public abstract class AppController : Controller
{
    /// <summary>Who asks. Only where signing in is required.</summary>
    protected ActingUser Who => ActingUser.From(User);

    /// <summary>The page, or <em>not found</em> when there is none.</summary>
    protected IActionResult Page(string view, object? page, int status = StatusCodes.Status200OK)
    {
        if (page is null)
        {
            return NotFound();
        }

        var answer = View(view, page);
        answer.StatusCode = status;
        return answer;
    }

    /// <summary>The form again, with what is wrong with it.</summary>
    protected internal IActionResult Invalid(string view, object? page) => Page(view, page, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The part of a page that the page's script asked for.</summary>
    protected PartialViewResult Part(string view, object part, int status = StatusCodes.Status200OK)
    {
        var answer = PartialView(view, part);
        answer.StatusCode = status;
        return answer;
    }

    /// <summary>The part of a page that the page's script asked for, with what is wrong with it.</summary>
    protected PartialViewResult InvalidPart(string view, object part) => Part(view, part, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The form again, because someone else saved first.</summary>
    protected IActionResult Conflict(string view, object? page) => Page(view, page, StatusCodes.Status409Conflict);

    /// <summary>Says what is wrong with a field, with the code of its contract.</summary>
    protected void AddError(string field, string message, CodedError error)
    {
        ModelState.AddModelError(field, message);
        CodedErrors.Of(HttpContext).Add(message, error);
    }

    /// <summary>The form again, with a new key, because it was saved before with other entries.</summary>
    protected IActionResult Reused(string view, object? page)
    {
        ModelState.AddModelError("", FormKey.Reused);
        ModelState.SetModelValue(FormKey.Field, rawValue: null, attemptedValue: null);
        return Conflict(view, page);
    }

    /// <summary>Goes to a page, which shows the sentence once.</summary>
    protected RedirectToActionResult Back(Flash flash, string action, string? controller = null, object? route = null, string? fragment = null)
    {
        TempData.Flash(flash.Sentence, flash.IsDone);
        return RedirectToAction(action, controller, route, fragment);
    }
}
