using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Account.Reminders;

/// <summary>Ends the calendar link. Without one, nothing is left to do.</summary>
public sealed class RevokeCalendarLink(ResourceRoomDb db, OfficeClock clock)
{
    public async Task ExecuteAsync(ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var ended = await db.CalendarLinks.Where(link => link.AccountId == who.AccountId && link.RevokedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(link => link.RevokedAt, act.At), cancellationToken);
        if (ended > 0)
        {
            db.LogEvent(new CalendarLinkRevoked(), Subject.Account(who.AccountId), act);
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
