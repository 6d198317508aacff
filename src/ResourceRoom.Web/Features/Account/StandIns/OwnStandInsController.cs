using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.StandIns;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account.StandIns;

[Allow(Permission.SeeOwnCustomers)]
public sealed class OwnStandInsController(StandInsReader reader) : AppController
{
    [HttpGet(Links.OwnStandIns)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        Page("OwnStandIns", await reader.ReadAsync(Who.AccountId, new(), Who, cancellationToken));

    [HttpPost(Links.OwnStandIns)]
    public async Task<IActionResult> Save(
        StandInInput input, FormKey form, [FromServices] NameStandIn name, [FromServices] IValidator<StandInInput> validator, CancellationToken cancellationToken)
    {
        var outcome = await ModelState.AcceptsAsync(validator, input, cancellationToken)
            ? await name.ExecuteAsync(Who.AccountId, input, form, Who, cancellationToken)
            : (NamingOutcome?)null;
        switch (outcome)
        {
            case NamingOutcome.NotThere:
                return NotFound();
            case NamingOutcome.Saved:
                return Back(Flash.Done("Stand-in saved."), nameof(Show));
            case NamingOutcome.FormReused:
                return Reused("OwnStandIns", await reader.ReadAsync(Who.AccountId, input, Who, cancellationToken));
            default:
                ModelState.AddRefusal(outcome);
                return Invalid("OwnStandIns", await reader.ReadAsync(Who.AccountId, input, Who, cancellationToken));
        }
    }

    [HttpPost(Links.OwnStandIns + "/{standIn:guid}/end")]
    public async Task<IActionResult> End(Guid standIn, [FromServices] EndStandIn end, CancellationToken cancellationToken) =>
        await end.ExecuteAsync(Who.AccountId, standIn, Who, cancellationToken) ? Back(Flash.Done("Stand-in ended."), nameof(Show)) : NotFound();
}
