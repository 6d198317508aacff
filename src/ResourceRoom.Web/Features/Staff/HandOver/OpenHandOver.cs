using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.HandOver;

public sealed class OpenHandOver(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>The page with what would happen; null when no case manager within reach has this key.</summary>
    public async Task<HandOverPage?> ExecuteAsync(long id, HandOverInput input, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { Role: Roles.CaseManager, Account: var from })
        {
            return null;
        }

        var planners = await db.Successors(from).AsNoTracking().OrderBy(account => account.DisplayName).ThenBy(account => account.Id).ToListAsync(cancellationToken);
        var rows = await db.Enrollments.AsNoTracking().ToHandOverAsync(id, who, OfficeClock.DayOf(act.At), cancellationToken);
        var to = planners.Find(account => account.Id == FilterRules.Number(input.To));
        List<HandOverRow> moving = to is null ? [] : [.. rows.Where(to.Reaches).Select(HandOverRow.Of)];
        var people = moving.Select(row => row.ParticipantId).ToHashSet();
        return new HandOverPage
        {
            From = from,
            Input = input,
            Planners = [.. planners.Select(account => new Choice(account.Id.ToString(CultureInfo.InvariantCulture), account.DisplayName))],
            Count = rows.Count,
            Preview = to is null ? null : new HandOverPreview
            {
                To = to,
                Moving = moving,
                UnreadMessages = (await db.UnreadMessagesAsync(id, cancellationToken)).Count(people.Contains),
                OutOfReach = [.. rows.Where(row => !to.Reaches(row)).Select(HandOverRow.Of)],
            },
        };
    }
}
