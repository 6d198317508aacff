using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Systems.Keys;

public sealed record NewKeyPage(Guid System, string Name, string Key) : Unlogged;

[Allow(Permission.ManageSystems)]
public sealed class ApiKeysController(MakeKey make, RevokeKey revoke, SealedForms forms) : AppController
{
    /// <summary>The answer shows the key itself: it is in no address, no cookie, and no row.</summary>
    [HttpPost(Links.Systems + "/{publicId:guid}/keys")]
    public async Task<IActionResult> Make(Guid publicId, string? offer, CancellationToken cancellationToken)
    {
        var offered = forms.TryOpen<OfferedKey>(offer, Who, out var opened) ? opened : null;
        return await make.ExecuteAsync(publicId, offered, Who, cancellationToken) switch
        {
            MakeKeyOutcome.NotThere => NotFound(),
            MakeKeyOutcome.Made made => Page("NewKey", new NewKeyPage(publicId, made.System.Name, offered!.Text)),
            MakeKeyOutcome.MadeBefore => ToSystem(publicId, Flash.NotDone("This key was made and shown before. It can’t be shown again: revoke it and make another if nobody kept it.")),
            MakeKeyOutcome.OfferVoid => ToSystem(publicId, Flash.NotDone("The page was open too long, so no key was made. Make it now.")),
            MakeKeyOutcome.Refused refused => ToSystem(publicId, Flash.NotDone(refused.Why.InWords())),
            _ => throw new UnreachableException(),
        };
    }

    [HttpPost(Links.Systems + "/{publicId:guid}/keys/{key:guid}/revocation")]
    public async Task<IActionResult> Revoke(Guid publicId, Guid key, CancellationToken cancellationToken) => await revoke.ExecuteAsync(publicId, key, Who, cancellationToken) switch
    {
        null => NotFound(),
        { WhyNot: { } why } => ToSystem(publicId, Flash.NotDone(why.InWords())),
        { Subject: var revoked } => ToSystem(publicId, Flash.Done($"The key ending in {revoked.End} is revoked.")),
    };

    private LocalRedirectResult ToSystem(Guid system, Flash flash)
    {
        TempData.Flash(flash.Sentence, flash.IsDone);
        return LocalRedirect(Links.TrackingSystem(system));
    }
}
