using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Systems.Keys;

public sealed class RevokeKey(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<ApiKey, SystemRefusal>?> ExecuteAsync(Guid id, Guid key, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync<ActResult<ApiKey, SystemRefusal>?>(
            SystemKeys.Lock,
            async () =>
            {
                var act = new Act(who, clock.Now);
                if (await db.FindSystemAsync(id, act, cancellationToken) is not { } system || system.Keys.FirstOrDefault(row => row.PublicId == key) is not { } found)
                {
                    return null;
                }

                if (SystemRule.WhyNotRevokeKey(found.RevokedAt is not null) is { } why)
                {
                    return new(found, why);
                }

                (found.RevokedAt, found.RevokedById) = (act.At, act.Who.AccountId);
                db.LogEvent(new ApiKeyRevoked(found.End), Subject.TrackingSystem(id), act);
                await db.SaveChangesAsync(cancellationToken);
                return new(found);
            },
            cancellationToken);
}
