using Microsoft.AspNetCore.Mvc;

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

    private IActionResult Back(long id, RoomAnswer? answer, string done)
    {
        if (answer is null)
        {
            return NotFound();
        }

        return Back(new Flash(answer.WhyNot is { } reason ? WhyNot(reason) : done, IsDone: answer.WhyNot is null), nameof(StaffController.Show), "Staff", new { id });
    }

    private static string WhyNot(RoomRefusal reason) => reason switch
    {
        RoomRefusal.RoomNotThere => "No room was assigned. Choose one of the rooms shown.",
        RoomRefusal.RoleWithoutRooms => "No room was assigned: this role does not work in rooms.",
        RoomRefusal.LastRoom => "A technician must have a room (Policy 1.11.2, item 2.1). Assign another room first, or deactivate the account.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words for this refusal."),
    };
}
