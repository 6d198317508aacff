using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Systems;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Loads.Upload;

[Allow(Permission.ManageSystems)]
public sealed class UploadController(ResourceRoomDb db, UploadLoad uploadLoad, IAntiforgery antiforgery, IValidator<UploadInput> validator) : AppController
{
    private const string Expired = "This page was open too long. Choose the file again and send it.";

    [HttpGet(Links.NewLoad)]
    public async Task<IActionResult> New(string? system, CancellationToken cancellationToken) =>
        Page("Upload", await PageOfAsync(new UploadInput { System = system }, cancellationToken));

    /// <summary>The token is checked here: the usual check would read the whole file to find it.</summary>
    [HttpPost(Links.NewLoad)]
    [StreamsBody]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Send(CancellationToken cancellationToken)
    {
        if (await UploadForm.ReadAsync(Request, cancellationToken) is not { } form)
        {
            return BadRequest();
        }

        if (!await form.HasValidTokenAsync(HttpContext, antiforgery))
        {
            ModelState.AddModelError(nameof(UploadInput.File), Expired);
            return Page("Upload", await PageOfAsync(form.Input, cancellationToken), StatusCodes.Status400BadRequest);
        }

        if (!await ModelState.AcceptsAsync(validator, form.Input, cancellationToken))
        {
            return Invalid("Upload", await PageOfAsync(form.Input, cancellationToken));
        }

        var outcome = await uploadLoad.ExecuteAsync(form, Who, cancellationToken);
        if (outcome.Load is { } load)
        {
            return Redirect(Links.Load(load));
        }

        ModelState.AddModelError(outcome.Field, outcome.Message);
        return Invalid("Upload", await PageOfAsync(form.Input, cancellationToken));
    }

    private async Task<UploadPage> PageOfAsync(UploadInput input, CancellationToken cancellationToken)
    {
        var systems = await db.TrackingSystems.AsNoTracking().VisibleTo(Who).Include(system => system.Answers).OrderBy(system => system.Code).ToListAsync(cancellationToken);
        return new UploadPage
        {
            Input = input,
            Systems = [.. systems.Where(system => system.WhyNot() is null).Select(system => new Choice(system.Code, $"{system.Code} {system.Name}"))],
            NotLoading = [.. systems.Where(system => system.WhyNot() is not null).Select(system => $"{system.Code} {system.Name}: {system.WhyNot()}")],
        };
    }
}

public sealed record UploadPage
{
    public required UploadInput Input { get; init; }

    public required IReadOnlyList<Choice> Systems { get; init; }

    /// <summary>Systems within reach that may not load, and why.</summary>
    public required IReadOnlyList<string> NotLoading { get; init; }
}
