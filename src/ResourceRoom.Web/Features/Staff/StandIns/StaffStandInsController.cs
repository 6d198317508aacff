using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.StandIns;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.StandIns;

[Allow(Permission.ManageStaff)]
public sealed class StaffStandInsController(StandInsReader reader) : AppController
{
    [HttpGet("/admin/staff/{id:long}/stand-ins")]
    public async Task<IActionResult> Show(long id, CancellationToken cancellationToken) =>
        Page("StandIns", await reader.ReadAsync(id, new(), Who, cancellationToken));

    [HttpPost("/admin/staff/{id:long}/stand-ins")]
    public async Task<IActionResult> Save(
        long id, StandInInput input, FormKey form, [FromServices] NameStandIn name, [FromServices] IValidator<StandInInput> validator, CancellationToken cancellationToken)
    {
        var outcome = await ModelState.AcceptsAsync(validator, input, cancellationToken)
            ? await name.ExecuteAsync(id, input, form, Who, cancellationToken)
            : (NamingOutcome?)null;
        switch (outcome)
        {
            case NamingOutcome.NotThere:
                return NotFound();
            case NamingOutcome.Saved:
                return Back(Flash.Done("Stand-in saved."), nameof(Show), route: new { id });
            case NamingOutcome.FormReused:
                return Reused("StandIns", await reader.ReadAsync(id, input, Who, cancellationToken));
            default:
                ModelState.AddRefusal(outcome);
                return Invalid("StandIns", await reader.ReadAsync(id, input, Who, cancellationToken));
        }
    }

    [HttpPost("/admin/staff/{id:long}/stand-ins/{standIn:guid}/end")]
    public async Task<IActionResult> End(long id, Guid standIn, [FromServices] EndStandIn end, CancellationToken cancellationToken) =>
        await end.ExecuteAsync(id, standIn, Who, cancellationToken) ? Back(Flash.Done("Stand-in ended."), nameof(Show), route: new { id }) : NotFound();
}
