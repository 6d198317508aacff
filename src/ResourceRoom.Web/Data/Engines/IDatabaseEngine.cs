using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines;

/// <summary>What the three engines do differently; everything else is one model and plain LINQ.</summary>
public interface IDatabaseEngine
{
    /// <summary>Whether a save failed because a row with the same unique key was there first.</summary>
    bool IsUniqueViolation(DbUpdateException failure);

    /// <summary>
    /// Holds a named lock until the current transaction ends, so that two nodes never run the same check-then-save at
    /// once. Needs an open transaction.
    /// </summary>
    Task LockAsync(ResourceRoomDb db, string name, CancellationToken cancellationToken);
}
