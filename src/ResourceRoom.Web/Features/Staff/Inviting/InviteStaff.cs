using System.Globalization;

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Staff.Employers;
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
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAsync(AccountLinks.NewAccountLock, cancellationToken);
        var act = new Act(who, clock.Now);
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new InviteOutcome.Invited(long.Parse(sent.Result, CultureInfo.InvariantCulture)) : new InviteOutcome.FormReused();
        }

        var area = input.Role == Roles.Oet ? null : input.Area ?? who.LwiaNumber;
        var today = OfficeClock.DayOf(act.At);
        var rooms = await db.Locations.VisibleTo(who).StaffedFrom(today)
            .Where(room => input.Rooms.Contains(room.Code)).OrderBy(room => room.Code).ToListAsync(cancellationToken);
        var holder = await accounts.FindByEmailAsync(input.Email!.Trim());
        var isHolderInScope = holder is not null && await db.StaffVisibleTo(who).AnyAsync(row => row.Account.Id == holder.Id, cancellationToken);
        var office = string.IsNullOrEmpty(input.Office)
            ? null
            : await db.Locations.VisibleTo(who).StaffedFrom(today)
                .SingleOrDefaultAsync(room => room.Code == input.Office && room.LwiaNumber == area, cancellationToken);
        var access = input.ChosenPrograms.ToAccess();
        var facts = await FactsAsync(input, area, rooms, who, cancellationToken) with
        {
            HasCustomers = input.Role == Roles.CaseManager,
            LimitsCustomers = !string.IsNullOrEmpty(input.Office) || access is not (null or ProgramSet.None),
            IsOfficeThere = string.IsNullOrEmpty(input.Office) || office is not null,
            HasProgram = access != ProgramSet.None,
        };
        if (InviteRule.WhyNot(facts with { IsEmailTaken = holder is not null, IsHolderInScope = isHolderInScope }) is { } why)
        {
            return new InviteOutcome.Refused(why);
        }

        var kind = StaffScope.KindOf(input.Role!);
        if (input.WhyNot(kind) is { } whyNotEmployer)
        {
            return new InviteOutcome.EmployerRefused(whyNotEmployer);
        }

        var endsOn = TypedDate.Read(input.EndsOn);
        if (AccessEndRule.WhyNot(input.Role == Roles.Monitor, endsOn, OfficeClock.DayOf(act.At)) is { } whyNotEnd)
        {
            return new InviteOutcome.EndRefused(whyNotEnd);
        }

        var account = new User
        {
            UserName = input.Email.Trim(),
            Email = input.Email.Trim(),
            DisplayName = input.DisplayName!.Trim(),
            LwiaNumber = area,
            OfficeId = office?.Id,
            Programs = input.Role == Roles.CaseManager ? access : null,
            Employer = EmployerRule.Chosen(kind, input.ChosenEmployer()),
            Partner = await db.PartnerOfAsync(input, who, cancellationToken),
            AccessEndsOn = endsOn,
            InvitedAt = act.At,
            InvitedById = who.AccountId,
        };
        Require(await accounts.CreateAsync(account));
        Require(await accounts.AddToRoleAsync(account, input.Role!));
        db.RoomAssignments.AddRange(rooms.Select(room => new RoomAssignment { AccountId = account.Id, LocationId = room.Id, AssignedAt = act.At, FirstDay = room.EstablishedOn > today ? room.EstablishedOn : today }));
        var invited = new AccountInvited(input.Role!, area, [.. rooms.Select(room => room.Code)]) { Employer = account.Employer, Partner = account.Partner, EndsOn = endsOn };
        db.LogEvent(invited, Subject.Account(account.Id), act);
        if (facts.LimitsCustomers)
        {
            var reached = new CustomersReached(office?.Code, access is null ? null : access.Programs());
            db.LogEvent(new CustomerScopeChanged(new(null, null), reached), Subject.Account(account.Id), act);
        }

        db.AddSubmission(form, account.Id.ToString(CultureInfo.InvariantCulture), act);
        outbox.Post(db, InvitationLetter.To(account, who, links.LinkFor(LinkKind.Invitation, account, act.At)), act.At);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new InviteOutcome.Invited(account.Id);
    }

    private async Task<InviteFacts> FactsAsync(InviteInput input, int? area, List<Location> rooms, ActingUser who, CancellationToken cancellationToken)
    {
        var role = input.Role!;
        return new InviteFacts
        {
            CanSendMail = outbox.CanSend,
            MayGiveRole = StaffScope.RolesToGive(who).Contains(role),
            MayGiveArea = (area is null && !StaffScope.IsOfAnArea(role)) || await db.Lwias.VisibleTo(who).AnyAsync(row => row.Number == area, cancellationToken),
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
