using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

/// <summary>Which choice of a form does not stand any more.</summary>
public enum ChoiceFault
{
    Area,
    Office,
    Planner,
}

[Scoped]
public sealed class EnrollmentChoices(ResourceRoomDb db)
{
    public IQueryable<User> Planners(int area) => db.Staff()
        .Where(member => member.Role == Roles.CaseManager && member.Account.LwiaNumber == area && member.Account.EndedAt == null)
        .Select(member => member.Account);

    public async Task<IReadOnlyList<Choice>> PlannersAsync(int area, CancellationToken cancellationToken)
    {
        var planners = await Planners(area).OrderBy(account => account.DisplayName).ThenBy(account => account.Id)
            .Select(account => new { account.Id, account.DisplayName }).ToListAsync(cancellationToken);
        return [.. planners.Select(planner => new Choice(planner.Id.ToString(CultureInfo.InvariantCulture), planner.DisplayName))];
    }

    /// <summary>The planners within reach; with their area where there are several.</summary>
    public async Task<IReadOnlyList<Choice>> PlannersAsync(ActingUser who, CancellationToken cancellationToken)
    {
        var areas = await db.Lwias.VisibleTo(who).Select(area => (int?)area.Number).ToListAsync(cancellationToken);
        var planners = await db.Staff()
            .Where(member => member.Role == Roles.CaseManager && areas.Contains(member.Account.LwiaNumber) && member.Account.EndedAt == null)
            .OrderBy(member => member.Account.LwiaNumber).ThenBy(member => member.Account.DisplayName).ThenBy(member => member.Account.Id)
            .Select(member => new { member.Account.Id, member.Account.DisplayName, member.Account.LwiaNumber })
            .ToListAsync(cancellationToken);
        return [.. planners.Select(planner => new Choice(
            planner.Id.ToString(CultureInfo.InvariantCulture),
            areas.Count > 1 ? $"{planner.DisplayName}, LWIA {planner.LwiaNumber}" : planner.DisplayName))];
    }

    /// <summary>The open rooms within reach: the offices that a customer can belong to.</summary>
    public async Task<IReadOnlyList<Choice>> OfficesAsync(ActingUser who, DateOnly today, CancellationToken cancellationToken)
    {
        var rooms = await db.Locations.VisibleTo(who).OpenOn(today).OrderBy(room => room.Code)
            .Select(room => new { room.Code, room.Name }).ToListAsync(cancellationToken);
        return [.. rooms.Select(room => new Choice(room.Code, $"{room.Code} {room.Name}"))];
    }
}
