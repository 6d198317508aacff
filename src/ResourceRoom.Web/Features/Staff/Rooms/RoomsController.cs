using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Access;

[Allow(Permission.ManageStaff)]
public sealed class RoomsController(ChangeRooms changeRooms) : AppController
{
    [HttpPost("/admin/staff/{id:long}/rooms")]
    public async Task<IActionResult> Assign(long id, string? room, CancellationToken cancellationToken) =>
        Back(id, await changeRooms.AssignAsync(id, room, Who, cancellationToken), $"Room {room} assigned.");

    [HttpPost("/admin/staff/{id:long}/rooms/{code}/end")]
    public async Task<IActionResult> End(long id, string code, CancellationToken cancellationToken) =>
        Back(id, await changeRooms.EndAsync(id, code, Who, cancellationToken), $"Room {code} is no longer assigned.");

    private IActionResult Back(long id, ActResult<User, RoomRefusal>? answer, string done)
    {
        if (answer is null)
        {
            return NotFound();
        }

        return Back(new Flash(answer.WhyNot?.InWords() ?? done, answer.IsDone), nameof(StaffController.Show), "Staff", new { id });
    }
}
