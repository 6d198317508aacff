using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.Reminders;

/// <summary>Turns one's own morning mail on or off. The second of two equal choices changes nothing.</summary>
public sealed class ChooseDigest(ResourceRoomDb db, OfficeClock clock)
{
    public Task<int> ExecuteAsync(bool isOn, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            var account = await db.Users.SingleAsync(user => user.Id == who.AccountId, cancellationToken);
            if (account.DigestOffAt is null == isOn)
            {
                return 0;
            }

            account.DigestOffAt = isOn ? null : act.At;
            account.Touch(act.At);
            db.LogEvent(isOn ? new DigestTurnedOn() : new DigestTurnedOff(), Subject.Account(account.Id), act);
            return await db.SaveChangesAsync(cancellationToken);
        });
}
