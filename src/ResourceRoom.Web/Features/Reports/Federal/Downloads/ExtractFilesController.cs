using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Federal.Downloads;

/// <summary>The files of the last finished runs. Those with SSNs or birth dates ask for the second factor again.</summary>
[Allow(Permission.MakeFederalExtract)]
public sealed class ExtractFilesController(OpenExtract open, DownloadExtract download, ExtractProof proof, IValidator<ExtractQuery> validator) : AppController
{
    private const string WrongCode = "That code isn’t right, was already used, or the account is temporarily locked after too many attempts.";

    [HttpGet(Links.FederalExtract + ".csv")]
    public Task<IActionResult> Rows(ExtractQuery query, CancellationToken cancellationToken) => AnswerAsync(
        query, run => run.IsOffered, async (run, isProved) => await download.RowsAsync(run, query.HasHeader, isProved, Who, cancellationToken), cancellationToken);

    [HttpGet(Links.FederalExtract + "/checks.csv")]
    public Task<IActionResult> Failures(ExtractQuery query, CancellationToken cancellationToken) => AnswerAsync(
        query, run => run.FilesDeletedAt is null, async (run, isProved) => await download.FailuresAsync(run, isProved, Who, cancellationToken), cancellationToken);

    /// <summary>Keys and element numbers only, so no second factor is asked for.</summary>
    [HttpGet(Links.FederalExtract + "/runs/{id:guid}/differences.csv")]
    public async Task<IActionResult> Differences(Guid id, CancellationToken cancellationToken) =>
        await open.FindAsync(id, cancellationToken) is { State: ExtractState.Finished, FilesDeletedAt: null } run ? await download.DifferencesAsync(run, Who, cancellationToken) : NotFound();

    [HttpPost(Links.FederalExtract + "/proof")]
    [EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Prove(ExtractProofInput input, [FromServices] IValidator<ExtractProofInput> shape, CancellationToken cancellationToken)
    {
        if (!input.IsForAFile)
        {
            return RedirectToAction(nameof(FederalExtractController.Year), "FederalExtract");
        }

        if (!await ModelState.AcceptsAsync(shape, input, cancellationToken))
        {
            return Invalid("Proof", new ExtractProofPage(input.File!));
        }

        if (await proof.TakeAsync(HttpContext, input.OneTimeCode!, Who, cancellationToken))
        {
            return LocalRedirect(input.File!);
        }

        ModelState.AddModelError(nameof(input.OneTimeCode), WrongCode);
        return Invalid("Proof", new ExtractProofPage(input.File!));
    }

    private async Task<IActionResult> AnswerAsync(
        ExtractQuery query, Func<FederalExtract, bool> isThere, Func<FederalExtract, bool, Task<IActionResult>> send, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, query, cancellationToken))
        {
            return Invalid("Extract", await open.YearAsync(query, cancellationToken));
        }

        if (await open.LastAsync(query.ToChoice(), cancellationToken) is not { } run)
        {
            return NotFound();
        }

        if (!isThere(run))
        {
            return Page("Run", await open.PageOfAsync(run, cancellationToken) with { IsForMissingFile = true }, StatusCodes.Status404NotFound);
        }

        return await proof.StateAsync(HttpContext, Who, cancellationToken) switch
        {
            ProofState.Missing => Page("Proof", new ExtractProofPage($"{Request.Path}{Request.QueryString}"), StatusCodes.Status403Forbidden),
            var state => await send(run, state == ProofState.Given),
        };
    }
}

public sealed record ExtractProofPage(string File);
