using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Access;

public sealed class RestoreAccess(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<User, AccessRefusal>?> ExecuteAsync(long id, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => RestoreAsync(id, who, cancellationToken));

    private async Task<ActResult<User, AccessRefusal>?> RestoreAsync(long id, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { Account: var account })
        {
            return null;
        }

        if (account.EndedAt is not null)
        {
            account.EndedAt = null;
            account.Touch(act.At);
            db.LogEvent(new AccessRestored(), Subject.Account(id), act);
            await db.SaveChangesAsync(cancellationToken);
        }

        return new(account);
    }
}
