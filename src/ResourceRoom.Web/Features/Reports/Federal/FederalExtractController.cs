using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Features.Reports.Federal.Running;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Reports.Federal;

/// <summary>The extract for the state's PIRL file (Policy 1.11.2, item 8); only for OET.</summary>
[Allow(Permission.MakeFederalExtract)]
[Route(Links.FederalExtract)]
public sealed class FederalExtractController(OpenExtract open, StartExtract start, ChangedSince changed, IValidator<ExtractQuery> validator, OfficeClock clock) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Year(ExtractQuery query, CancellationToken cancellationToken)
    {
        var page = await open.YearAsync(query, cancellationToken);
        return await ModelState.AcceptsAsync(validator, page.Input, cancellationToken) ? View("Extract", page) : Invalid("Extract", page);
    }

    [HttpPost("")]
    public async Task<IActionResult> Start(ExtractQuery input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Extract", await open.YearAsync(input, cancellationToken));
        }

        var choice = input.ToChoice();
        if (choice.Period.FirstDay > clock.Today)
        {
            ModelState.AddModelError(nameof(input.Quarter), $"{choice.Period.Name} begins on {OfficeFormat.Date(choice.Period.FirstDay)}. Choose a period that has begun.");
            return Invalid("Extract", await open.YearAsync(input, cancellationToken));
        }

        return RedirectToAction(nameof(Show), new { id = await start.ExecuteAsync(choice, Who, cancellationToken) });
    }

    [HttpGet("runs/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await open.FindAsync(id, cancellationToken) is { } run ? View("Run", await open.PageOfAsync(run, cancellationToken)) : NotFound();

    /// <summary>How far it is, for the page's script; at its end the page is opened anew. Asking does not keep anybody signed in.</summary>
    [HttpGet("runs/{id:guid}/progress")]
    [NoSlidingExpiration]
    public async Task<IActionResult> Progress(Guid id, CancellationToken cancellationToken)
    {
        if (await open.FindAsync(id, cancellationToken) is not { } run)
        {
            return NotFound();
        }

        if (!run.IsUnderWay)
        {
            Response.Headers["HX-Refresh"] = "true";
        }

        return PartialView("_Progress", run);
    }

    /// <summary>How many people have changed since, for a run of many rows.</summary>
    [HttpGet("runs/{id:guid}/changes")]
    public async Task<IActionResult> Changes(Guid id, CancellationToken cancellationToken) =>
        await open.FindAsync(id, cancellationToken) is { State: ExtractState.Finished, FilesDeletedAt: null } run
            ? View("Run", await open.PageOfAsync(run, cancellationToken) with { Changed = await changed.ExecuteAsync(run, cancellationToken) })
            : NotFound();
}
