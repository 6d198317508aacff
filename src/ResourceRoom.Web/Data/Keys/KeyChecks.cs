using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Keys;

/// <summary>Whether the program has the keys that the database was written with. With others it would find nobody by SSN, and lose what it saves.</summary>
[Scoped]
public sealed class KeyChecks(ResourceRoomDb db, SecretKeys keys, OfficeClock clock)
{
    /// <summary>Refuses keys that do not fit, and registers those that the database has not seen.</summary>
    public async Task RequireAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        if (FaultOf(known) is { } fault)
        {
            throw new SettingsException(fault);
        }

        var added = keys.All.Where(key => !known.Exists(row => IsOf(row, key))).ToList();
        if (added.Count == 0)
        {
            return;
        }

        db.KeyChecks.AddRange(added.Select(key => new KeyCheck { Purpose = key.Purpose, Version = key.Version, Value = key.CheckValue(), AddedAt = clock.Now }));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException taken) when (db.IsUniqueViolation(taken))
        {
            // Another node starts at the same time, perhaps with another key.
            db.ChangeTracker.Clear();
            await RequireAsync(cancellationToken);
        }
    }

    /// <summary>What does not fit, in a sentence; null if all does.</summary>
    public async Task<string?> FaultAsync(CancellationToken cancellationToken) => FaultOf(await KnownAsync(cancellationToken));

    private Task<List<KeyCheck>> KnownAsync(CancellationToken cancellationToken) => db.KeyChecks.AsNoTracking().ToListAsync(cancellationToken);

    private string? FaultOf(List<KeyCheck> known)
    {
        foreach (var row in known.OrderBy(row => row.Purpose).ThenBy(row => row.Version))
        {
            if (keys.All.FirstOrDefault(key => IsOf(row, key)) is not { } key)
            {
                return $"The key {SecretKey.FileName(row.Purpose, row.Version)} is missing: the database was written with it. Put it back from your copy of the keys.";
            }

            if (!key.CheckValue().AsSpan().SequenceEqual(row.Value))
            {
                return $"The key {key.Name} is not the one that the database was written with. Put back the one that is, or name the right database.";
            }
        }

        return null;
    }

    private static bool IsOf(KeyCheck row, SecretKey key) => (row.Purpose, row.Version) == (key.Purpose, key.Version);
}
