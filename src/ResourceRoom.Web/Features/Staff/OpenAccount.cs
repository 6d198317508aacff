using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff;

public sealed class OpenAccount(ResourceRoomDb db, StaffChoices choices, Outbox outbox, OfficeClock clock)
{
    public async Task<AccountPage?> ExecuteAsync(long id, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, new Act(who, clock.Now), cancellationToken) is not { } member)
        {
            return null;
        }

        var account = member.Account;
        var rooms = await db.RoomAssignments
            .Where(row => row.AccountId == id && row.EndedAt == null)
            .OrderBy(row => row.Location.Code)
            .Select(row => new RoomOption(row.Location.Code, row.Location.Name, row.Location.LwiaNumber))
            .ToListAsync(cancellationToken);
        var open = StaffScope.WorksInRooms(member.Role) ? await choices.RoomsAsync(who, cancellationToken) : [];
        return new AccountPage
        {
            Member = member,
            Area = await db.Lwias.Where(area => area.Number == account.LwiaNumber).Select(area => area.Number + " " + area.Name).SingleOrDefaultAsync(cancellationToken),
            InvitedBy = await db.Users.Where(inviter => inviter.Id == account.InvitedById).Select(inviter => inviter.DisplayName).SingleOrDefaultAsync(cancellationToken),
            LastSignedInAt = await db.ActivityEvents.Of<SignedIn>().About(Subject.Account(id)).MaxAsync(line => (DateTime?)line.At, cancellationToken),
            Rooms = rooms,
            OtherRooms = [.. open.Where(room => room.Area == account.LwiaNumber && !rooms.Contains(room))],
            IsOwn = id == who.AccountId,
            CanSend = outbox.CanSend,
        };
    }
}
