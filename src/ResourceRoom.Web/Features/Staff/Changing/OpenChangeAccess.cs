using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Features.Staff.HandOver;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.Changing;

public sealed class OpenChangeAccess(ResourceRoomDb db, StaffChoices choices, OfficeClock clock)
{
    /// <summary>The form as it is on file, or as it was typed; after a conflict beside what is on file.</summary>
    public async Task<ChangeAccessPage?> ExecuteAsync(long id, ChangeAccessInput? typed, bool isConflict, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { } member)
        {
            return null;
        }

        var today = OfficeClock.DayOf(act.At);
        var input = typed ?? OnFile(member);
        var roles = StaffScope.RolesToGive(who);
        return new ChangeAccessPage
        {
            Member = member,
            Input = input with { Shown = typed is null || isConflict ? ChangeAccessInput.ShownOf(member.Held()) : typed.Shown },
            IsOwn = id == who.AccountId,
            Roles = roles,
            Areas = await db.AreaOptionsAsync(who, cancellationToken),
            Rooms = [.. (await choices.RoomsAsync(who, cancellationToken)).Select(room => new Choice(room.Code, $"{room.Code} {room.Name}"))],
            Employer = EmployerPart.Of(input, roles.Select(StaffScope.KindOf), await db.PartnersKnownAsync(who, cancellationToken, except: id)),
            ToHandOver = member.Role == Roles.CaseManager
                ? await db.Enrollments.Where(row => row.PlannerId == id).CountToHandOverAsync(today, cancellationToken)
                : 0,
            RoomsHeld = await db.RoomAssignments.AsNoTracking().NotOverBy(today).Where(row => row.AccountId == id)
                .OrderBy(row => row.Location.Code).ThenBy(row => row.FirstDay).Include(row => row.Location).ToListAsync(cancellationToken),
            Conflict = isConflict ? await CompareAsync(member, input, cancellationToken) : null,
        };
    }

    private static ChangeAccessInput OnFile(StaffMember member) => new()
    {
        Role = member.Role,
        Area = member.Account.LwiaNumber?.ToString(CultureInfo.InvariantCulture),
        EndsOn = member.Account.AccessEndsOn is { } last ? OfficeFormat.Date(last) : null,
        Employer = member.Account.Employer?.ToString(),
        Partner = member.Account.Partner,
    };

    private async Task<TwoVersions> CompareAsync(StaffMember member, ChangeAccessInput typed, CancellationToken cancellationToken)
    {
        var after = new AccessHeld(typed.Role!, FilterRules.Number(typed.Area), typed.LastDay);
        var saved = await db.LastSavedByAsync(Subject.Account(member.Account.Id), [typeof(AccessChanged)], cancellationToken);
        return new TwoVersions("the access", saved, [.. StaffWords.Changes(new AccessChanged(member.Held(), after))
            .Select(change => new TwoValues(change.Label, change.Before, change.After, change.Before != change.After))]);
    }
}
