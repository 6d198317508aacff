using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ResourceRoom.Web.Data.Participants.Names;

internal static class NameRows
{
    /// <summary>Keeps what follows from names, after the people whom rooms have seen: former names first, which the rest rests on.</summary>
    public static async Task KeepNamesAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        await db.KeepFormerNamesAsync(entries, cancellationToken);
        var now = db.ChangeTracker.Entries().ToList();
        await db.KeepLookupNamesAsync(now, cancellationToken);
        await db.KeepSimilarPairsAsync(now, cancellationToken);
    }
}
