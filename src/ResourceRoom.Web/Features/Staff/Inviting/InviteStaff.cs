using System.Globalization;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public sealed class InviteStaff(
    UserManager<User> accounts, AccountLinks links, Outbox outbox, ResourceRoomDb db, OfficeClock clock)
{
    public Task<InviteOutcome> ExecuteAsync(InviteInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => InviteAsync(input, form, who, cancellationToken));

    private async Task<InviteOutcome> InviteAsync(InviteInput input, FormKey form, ActingUser who, CancellationToken cancellationToken)
    {
        // One at a time: of two who invite the same address at once, the second finds it taken.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAsync("invite-staff", cancellationToken);
        var act = new Act(who, clock.Now);
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new InviteOutcome.Invited(long.Parse(sent.Result, CultureInfo.InvariantCulture)) : new InviteOutcome.FormReused();
        }

        var area = input.Role == Roles.Oet ? null : input.Area ?? who.LwiaNumber;
        var rooms = await db.Locations.VisibleTo(who).OpenOn(OfficeClock.DayOf(act.At))
            .Where(room => input.Rooms.Contains(room.Code)).OrderBy(room => room.Code).ToListAsync(cancellationToken);
        if (await WhyNotAsync(input, area, rooms, who, cancellationToken) is { } reason)
        {
            return new InviteOutcome.Refused(reason);
        }

        if (await accounts.FindByEmailAsync(input.Email!.Trim()) is { } holder)
        {
            var isInReach = await db.StaffVisibleTo(who).AnyAsync(member => member.Account.Id == holder.Id, cancellationToken);
            return new InviteOutcome.Refused(isInReach ? InviteRefusal.EmailTaken : InviteRefusal.EmailTakenElsewhere);
        }

        var account = new User
        {
            UserName = input.Email.Trim(),
            Email = input.Email.Trim(),
            DisplayName = input.DisplayName!.Trim(),
            LwiaNumber = area,
            InvitedAt = act.At,
            InvitedById = who.AccountId,
        };
        Require(await accounts.CreateAsync(account));
        Require(await accounts.AddToRoleAsync(account, input.Role!));
        db.RoomAssignments.AddRange(rooms.Select(room => new RoomAssignment { AccountId = account.Id, LocationId = room.Id, AssignedAt = act.At }));
        db.LogEvent(new AccountInvited(input.Role!, area, [.. rooms.Select(room => room.Code)]), Subject.Account(account.Id), act);
        db.AddSubmission(form, account.Id.ToString(CultureInfo.InvariantCulture), act);
        outbox.Post(db, InvitationLetter.To(account, who, links.LinkFor(LinkKind.Invitation, account, act.At)), act.At);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new InviteOutcome.Invited(account.Id);
    }

    private async Task<InviteRefusal?> WhyNotAsync(InviteInput input, int? area, List<Location> rooms, ActingUser who, CancellationToken cancellationToken)
    {
        var role = input.Role!;
        return role switch
        {
            _ when !outbox.CanSend => InviteRefusal.NoMailServer,
            _ when !StaffScope.RolesToGive(who).Contains(role) => InviteRefusal.RoleNotToGive,
            _ when StaffScope.IsOfAnArea(role) && !await db.Lwias.VisibleTo(who).AnyAsync(row => row.Number == area, cancellationToken) => InviteRefusal.AreaNotToGive,
            _ when input.Rooms.Length > 0 && !StaffScope.WorksInRooms(role) => InviteRefusal.RoomNotForRole,
            _ when rooms.Count != input.Rooms.Distinct().Count() => InviteRefusal.RoomNotThere,
            _ when rooms.Exists(room => room.LwiaNumber != area) => InviteRefusal.RoomOfAnotherArea,
            Roles.Technician when rooms.Count == 0 => InviteRefusal.NoRoom,
            _ => null,
        };
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }
}
