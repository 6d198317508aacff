using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Merging;

internal sealed record Pair(Participant Kept, Participant Merged);

internal static class PairLookup
{
    /// <summary>The two records, whether or not one was merged before; null when one of them is not within reach, which is noted.</summary>
    public static async Task<Pair?> PairAsync(
        this ResourceRoomDb db, Guid kept, Guid merged, Act act, CancellationToken cancellationToken) =>
        await db.RecordOrMergedAsync(kept, act, cancellationToken) is { } first
        && await db.RecordOrMergedAsync(merged, act, cancellationToken) is { } second
            ? new Pair(first, second)
            : null;

    public static async Task<IReadOnlyList<string>> RoomsOfBothAsync(this ResourceRoomDb db, Pair pair, CancellationToken cancellationToken)
    {
        var open = await db.Visits
            .Where(visit => visit.EndedAt == null && (visit.ParticipantId == pair.Kept.Id || visit.ParticipantId == pair.Merged.Id))
            .Select(visit => new { visit.Location.Name, visit.LocationId, visit.ParticipantId })
            .ToListAsync(cancellationToken);
        return [.. open.GroupBy(visit => (visit.LocationId, visit.Name)).Where(room => room.Count() > 1).Select(room => room.Key.Name)];
    }

    public static async Task<MergeOutcome.MergedBefore> MergedBeforeAsync(this ResourceRoomDb db, Pair pair, CancellationToken cancellationToken)
    {
        var kept = await db.LastOfAsync(pair.Kept.Id, cancellationToken);
        var merged = await db.LastOfAsync(pair.Merged.Id, cancellationToken);
        return new MergeOutcome.MergedBefore(kept.PublicId, IsThisMerge: kept.Id == merged.Id);
    }

    private static async Task<Participant?> RecordOrMergedAsync(
        this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindInReachAsync(publicId, act, cancellationToken) is { } record)
        {
            return record;
        }

        // Asked second: another merge may take the record out of reach between the two questions.
        if (await db.SurvivorInReachAsync(publicId, act.Who, cancellationToken) is not null)
        {
            return await db.Participants.SingleAsync(person => person.PublicId == publicId, cancellationToken);
        }

        await db.LogOutOfScopeAsync(db.Participants.Where(person => person.PublicId == publicId), Subject.Participant(publicId), act);
        return null;
    }
}
