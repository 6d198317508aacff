using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Account.Reminders;

/// <summary>Makes a calendar link, and ends the one before.</summary>
public sealed class CreateCalendarLink(ResourceRoomDb db, CalendarSecrets secrets, OfficeClock clock)
{
    public Task<string> ExecuteAsync(ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            var secret = CalendarSecrets.Draw();

            // In one transaction but two saves: an engine may add the new link before it ends the old one, and only one may be in force.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var ended = await db.CalendarLinks.Where(link => link.AccountId == who.AccountId && link.RevokedAt == null)
                .ExecuteUpdateAsync(row => row.SetProperty(link => link.RevokedAt, act.At), cancellationToken);
            db.CalendarLinks.Add(new CalendarLink { AccountId = who.AccountId, SecretHash = secrets.HashOf(secret), CreatedAt = act.At });
            db.LogEvent(new CalendarLinkCreated(IsReplacement: ended > 0), Subject.Account(who.AccountId), act);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return secret;
        });
}
