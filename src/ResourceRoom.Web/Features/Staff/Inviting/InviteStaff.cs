using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public sealed class InviteStaff(
    UserManager<User> accounts, AccountLinks links, Outbox outbox, ResourceRoomDb db, OfficeClock clock)
{
    public Task<InviteOutcome> ExecuteAsync(InviteInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => InviteAsync(input, who, cancellationToken));

    private async Task<InviteOutcome> InviteAsync(InviteInput input, ActingUser who, CancellationToken cancellationToken)
    {
        // One at a time: of two who invite the same address at once, the second finds it taken.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAsync("invite-staff", cancellationToken);
        var act = new Act(who, clock.Now);
        var area = input.Role == Roles.Oet ? null : input.Area ?? who.LwiaNumber;
        var rooms = await db.Locations.VisibleTo(who).OpenOn(OfficeClock.DayOf(act.At))
            .Where(room => input.Rooms.Contains(room.Code)).OrderBy(room => room.Code).ToListAsync(cancellationToken);
        var holder = await accounts.FindByEmailAsync(input.Email!.Trim());
        var member = holder is null ? null : await db.StaffVisibleTo(who).SingleOrDefaultAsync(row => row.Account.Id == holder.Id, cancellationToken);
        var isInvited = member is not null && IsInvitedTo(member, input, area, who);
        var facts = await FactsAsync(input, area, rooms, who, cancellationToken);
        if (InviteRule.WhyNot(facts with { IsEmailTaken = holder is not null && !isInvited, IsHolderInScope = member is not null }) is { } why)
        {
            return new InviteOutcome.Refused(why);
        }

        if (isInvited)
        {
            return new InviteOutcome.Already(holder!.Id);
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
        outbox.Post(db, InvitationLetter.To(account, who, links.LinkFor(LinkKind.Invitation, account, act.At)), act.At);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new InviteOutcome.Invited(account.Id);
    }

    /// <summary>Whether this very invitation was sent before, as by a form sent twice.</summary>
    private static bool IsInvitedTo(StaffMember member, InviteInput input, int? area, ActingUser who) =>
        member.Account.InvitedById == who.AccountId && member.Account.StateOf() == StaffState.Invited
        && member.Role == input.Role && member.Account.LwiaNumber == area && member.Account.DisplayName == input.DisplayName!.Trim();

    private async Task<InviteFacts> FactsAsync(InviteInput input, int? area, List<Location> rooms, ActingUser who, CancellationToken cancellationToken)
    {
        var role = input.Role!;
        return new InviteFacts
        {
            CanSendMail = outbox.CanSend,
            MayGiveRole = StaffScope.RolesToGive(who).Contains(role),
            MayGiveArea = !StaffScope.IsOfAnArea(role) || await db.Lwias.VisibleTo(who).AnyAsync(row => row.Number == area, cancellationToken),
            WorksInRooms = StaffScope.WorksInRooms(role),
            NeedsRoom = role == Roles.Technician,
            RoomsChosen = input.Rooms.Distinct().Count(),
            RoomsThere = rooms.Count,
            RoomsOfArea = rooms.Count(room => room.LwiaNumber == area),
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
