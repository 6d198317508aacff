using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.Loads.Deciding;

/// <summary>What somebody, or nobody in time, decided about a held load.</summary>
internal sealed record HeldDecision
{
    public required bool IsReleased { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Under whose name it stands in the trail.</summary>
    public long? AccountId { get; init; }

    /// <summary>The person who decided; null when a key or the time did.</summary>
    public long? ById { get; init; }

    public string? Reason { get; init; }

    public string? Key { get; init; }
}

internal static class HeldDecisions
{
    /// <summary>False when the load does not wait anymore.</summary>
    public static async Task<bool> DecideAsync(this ResourceRoomDb db, Load load, HeldDecision decision, CancellationToken cancellationToken)
    {
        var findings = decision.IsReleased ? load.Findings : load.Findings with { FileFaults = [new FileFault(LoadCode.NotReleased, null)] };
        var state = decision.IsReleased ? LoadState.Queued : LoadState.Refused;
        var releasedAt = decision.IsReleased ? decision.At : load.ReleasedAt;
        var finishedAt = decision.IsReleased ? load.FinishedAt : decision.At;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var decided = await db.Loads.Where(row => row.Id == load.Id && row.State == LoadState.Held && !row.IsCheck).ExecuteUpdateAsync(
            row => row
                .SetProperty(column => column.State, state)
                .SetProperty(column => column.ReleasedAt, releasedAt)
                .SetProperty(column => column.FinishedAt, finishedAt)
                .SetProperty(column => column.Findings, findings)
                .SetProperty(column => column.DecidedById, decision.ById)
                .SetProperty(column => column.DecidedBecause, decision.Reason),
            cancellationToken);
        if (decided == 0)
        {
            return false;
        }

        ActivityDetail detail = decision.IsReleased ? new LoadReleased(decision.Reason, decision.Key) : new LoadNotReleased(decision.Reason);
        db.ActivityEvents.Add(ActivityEvent.Of(detail, Subject.Load(load.PublicId), decision.At, decision.AccountId));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
