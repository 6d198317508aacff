using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Loads.Deciding;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Loads.Showing;

[Allow(Permission.SeeSystems)]
[Route("/loads/{id:guid}")]
public sealed class LoadController(OpenLoad open, ResourceRoomDb db, MendLoad mend, DecideHeldLoad decide) : AppController
{
    private const string Name = "Load";

    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, ListRequest request, CancellationToken cancellationToken) =>
        Page(Name, await open.ExecuteAsync(id, request, Who, cancellationToken));

    /// <summary>How far it is, for the page's script; at its end the page is opened anew. Asking does not keep anybody signed in.</summary>
    [HttpGet("progress")]
    [NoSlidingExpiration]
    public async Task<IActionResult> Progress(Guid id, CancellationToken cancellationToken)
    {
        if (await open.ProgressAsync(id, Who, cancellationToken) is not { } load)
        {
            return NotFound();
        }

        if (load.State is not (LoadState.Queued or LoadState.Running))
        {
            Response.Headers["HX-Refresh"] = "true";
        }

        return PartialView("_Progress", load);
    }

    [HttpGet("rejects.csv")]
    public async Task<IActionResult> Rejects(Guid id, CancellationToken cancellationToken) =>
        await open.ProgressAsync(id, Who, cancellationToken) is { } load ? db.RejectsFile(load, cancellationToken) : NotFound();

    [HttpPost("mend")]
    [Allow(Permission.ManageSystems)]
    public async Task<IActionResult> Mend(Guid id, MendInput input, [FromServices] IValidator<MendInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(id, page => page with { Need = Kept(input.Need) }, cancellationToken);
        }

        return await mend.ExecuteAsync(id, input, Who, cancellationToken) switch
        {
            MendOutcome.Rows { Found: var rows } => input.Format == MendInput.Xlsx
                ? new XlsxFile($"mend-{id}", rows.Columns, rows.ReadAsync(cancellationToken))
                : new CsvFile($"mend-{id}", rows.Columns, rows.ReadAsync(cancellationToken)),
            MendOutcome.Forbidden => StatusCode(StatusCodes.Status403Forbidden),
            MendOutcome.Deleted => Back(Flash.NotDone("The file was deleted 30 days after it was received, and its rejected rows with it."), nameof(Show), route: new { id }),
            _ => NotFound(),
        };
    }

    [HttpPost("release")]
    [Allow(Permission.ManageSystems)]
    public Task<IActionResult> Release(Guid id, DecisionInput input, [FromServices] IValidator<DecisionInput> validator, CancellationToken cancellationToken) =>
        DecideAsync(id, input, isReleased: true, validator, cancellationToken);

    [HttpPost("refuse")]
    [Allow(Permission.ManageSystems)]
    public Task<IActionResult> Refuse(Guid id, DecisionInput input, [FromServices] IValidator<DecisionInput> validator, CancellationToken cancellationToken) =>
        DecideAsync(id, input, isReleased: false, validator, cancellationToken);

    private async Task<IActionResult> DecideAsync(Guid id, DecisionInput input, bool isReleased, IValidator<DecisionInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(id, page => page with { Reason = Kept(input.Reason) }, cancellationToken);
        }

        return await decide.ExecuteAsync(id, isReleased, TypedText.Clean(input.Reason)!, Who, cancellationToken) switch
        {
            DecideOutcome.NotThere => NotFound(),
            DecideOutcome.NotHeld => Back(Flash.NotDone("Nothing was changed: this load does not wait for a decision anymore."), nameof(Show), route: new { id }),
            _ => Back(Flash.Done(isReleased ? "Load released. Its rows are loaded next." : "Load refused. Nothing of it was loaded."), nameof(Show), route: new { id }),
        };
    }

    private async Task<IActionResult> AgainAsync(Guid id, Func<LoadPage, LoadPage> withTyped, CancellationToken cancellationToken) =>
        await open.ExecuteAsync(id, new ListRequest(), Who, cancellationToken) is { } page ? Invalid(Name, withTyped(page)) : NotFound();

    private static string? Kept(string? typed) => SsnInText.HoldsOne(typed) ? null : typed;
}
