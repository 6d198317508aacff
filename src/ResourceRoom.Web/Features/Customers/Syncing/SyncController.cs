using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Syncing;

[Allow(Permission.EditPlans)]
[FollowsMerges]
public sealed class SyncController : AppController
{
    [HttpPost("/customers/{publicId:guid}/sync")]
    public async Task<IActionResult> Sync(Guid publicId, [FromServices] SyncPlan sync, CancellationToken cancellationToken)
    {
        switch (await sync.ExecuteAsync(publicId, Who, cancellationToken))
        {
            case SyncOutcome.NotThere:
                return NotFound();
            case SyncOutcome.Synced synced:
                TempData.Flash(synced.InWords());
                break;
            case SyncOutcome.Failed { Why: var why }:
                TempData.Flash($"Nothing was synced, and the plan is as it was. {why}", isDone: false);
                break;
            default:
                throw new UnreachableException();
        }

        return LocalRedirect($"{Links.Customer(publicId)}/plan/steps");
    }
}
