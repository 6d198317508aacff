namespace ResourceRoom.Web.Data.Reporting;

/// <summary>What stays the same as long as visits of some days, and answers, stay as they are.</summary>
/// <param name="Builds">How often summaries were made; changes are only forgotten with one.</param>
/// <param name="ChangedDays">How many changes of these days are named.</param>
/// <param name="ChangedPeople">How many changes of answers.</param>
public sealed record SummaryToken(long Builds, int ChangedDays, int ChangedPeople)
{
    /// <summary>Null while there are no summaries yet.</summary>
    public static async Task<SummaryToken?> ReadAsync(ResourceRoomDb db, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var build = await db.SummaryBuilds.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return build is null ? null : new SummaryToken(
            build.Builds,
            await db.RoomDayChanges.CountAsync(change => change.Day >= from && change.Day <= to, cancellationToken),
            await db.PersonChanges.CountAsync(cancellationToken));
    }
}
