using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ResourceRoom.Web.Data.Participants.Names;

internal static class NameRows
{
    public static async Task KeepNamesAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        await db.KeepFormerNamesAsync(entries, cancellationToken);
        var now = db.ChangeTracker.Entries().ToList();
        await db.KeepLookupNamesAsync(now, cancellationToken);
        await db.KeepSimilarPairsAsync(now, cancellationToken);
    }
}
