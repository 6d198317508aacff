using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Loads.Deciding;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.ApiKeys;

namespace ResourceRoom.Web.Features.Loads.Api;

/// <summary>A system releases its own held load.</summary>
public sealed class ReleaseByKey(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Null when it was released.</summary>
    public async Task<ApiProblem?> ExecuteAsync(CallingKey key, Guid id, CancellationToken cancellationToken)
    {
        var system = await db.TrackingSystems.AsNoTracking().Include(row => row.Answers).SingleAsync(row => row.Id == key.SystemId, cancellationToken);
        if (LoadProblems.WhyNot(system) is { } standing)
        {
            return standing;
        }

        if (await db.Loads.AsNoTracking().SingleOrDefaultAsync(row => row.PublicId == id && row.SystemId == key.SystemId && row.State != LoadState.Receiving, cancellationToken) is not { } load)
        {
            return ApiProblem.NotFound;
        }

        var decision = new HeldDecision { IsReleased = true, At = clock.Now, AccountId = system.AccountId, Key = key.End };
        return await db.DecideAsync(load, decision, cancellationToken) ? null : LoadProblems.NotHeld;
    }
}
