using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>What the controllers of pages and forms have in common: who asks, and the four answers.</summary>
public abstract class AppController : Controller
{
    /// <summary>Who asks. Only where signing in is required.</summary>
    protected ActingUser Who => ActingUser.From(User);

    /// <summary>The page, or <em>not found</em> when there is none.</summary>
    protected IActionResult Page(string view, object? page) => Answer(view, page, StatusCodes.Status200OK);

    /// <summary>The form again with what is wrong with it: 422.</summary>
    protected IActionResult Invalid(string view, object? page) => Answer(view, page, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The form again, because someone else saved first: 409.</summary>
    protected IActionResult Conflict(string view, object? page) => Answer(view, page, StatusCodes.Status409Conflict);

    /// <summary>Goes to a page that shows the sentence once.</summary>
    protected RedirectToActionResult Back(Said sentence, string action, string? controller = null, object? route = null)
    {
        TempData.Say(sentence.Sentence, sentence.IsDone);
        return RedirectToAction(action, controller, route);
    }

    private IActionResult Answer(string view, object? page, int status)
    {
        if (page is null)
        {
            return NotFound();
        }

        var answer = View(view, page);
        answer.StatusCode = status;
        return answer;
    }
}
