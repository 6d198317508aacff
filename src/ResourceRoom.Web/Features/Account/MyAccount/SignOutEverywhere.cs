using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.MyAccount;

/// <summary>Ends every sign-in of one's own account, and every link that was sent to it.</summary>
public sealed class SignOutEverywhere(ResourceRoomDb db, SignInTrail trail, OfficeClock clock)
{
    public Task ExecuteAsync(ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var account = await db.Users.SingleAsync(user => user.Id == who.AccountId, cancellationToken);
            account.EndSignIns();
            account.Touch(clock.Now);
            trail.Note(new SignedOutEverywhere(), account.Id, who);
            return await db.SaveChangesAsync(cancellationToken);
        });
}
