using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Security.SignIn.Sessions;

/// <summary>Deletes sign-ins by which no browser is known any more. The trail keeps that they were.</summary>
public sealed class DeleteOldSignIns(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(6);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Old().AnyAsync(cancellationToken);

    public Task ExecuteAsync(CancellationToken cancellationToken) => Old().ExecuteDeleteAsync(cancellationToken);

    private IQueryable<SignInSession> Old()
    {
        var limit = clock.Now - KnownBrowsers.Kept;
        return db.SignInSessions.Where(session => session.LastUsedAt < limit);
    }
}
