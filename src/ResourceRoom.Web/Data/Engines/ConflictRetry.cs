namespace ResourceRoom.Web.Data.Engines;

public static class ConflictRetry
{
    // Each lost try means that someone else has saved, so the next one usually finds the work done.
    private const int Tries = 4;

    // Wrong passwords sent at once must all be counted, so whoever loses goes on for longer.
    private const int TriesOnOneRow = 32;

    /// <summary>Tries an act again when another save changed its rows first. What an act leaves unsaved when it refuses is dropped.</summary>
    public static async Task<T> RetryOnConflictAsync<T>(this ResourceRoomDb db, Func<Task<T>> act)
    {
        var result = await db.RetryAsync(act, StartOver(db), Tries);

        // Such as the plan it took: the page that says why saves its line of access, and would save that too, or fail for it.
        if (db.ChangeTracker.HasChanges())
        {
            db.ChangeTracker.Clear();
        }

        return result;
    }

    /// <summary>The same for rows that the caller goes on using: <paramref name="startOver"/> reads them again.</summary>
    public static Task<T> RetryOnConflictAsync<T>(this ResourceRoomDb db, Func<Task<T>> act, Func<Task> startOver) =>
        db.RetryAsync(act, startOver, TriesOnOneRow);

    private static Func<Task> StartOver(ResourceRoomDb db) => () =>
    {
        db.ChangeTracker.Clear();
        return Task.CompletedTask;
    };

    private static async Task<T> RetryAsync<T>(this ResourceRoomDb db, Func<Task<T>> act, Func<Task> startOver, int tries)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            return await ActAsync(db, act, startOver, tries);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<T> ActAsync<T>(ResourceRoomDb db, Func<Task<T>> act, Func<Task> startOver, int most)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateException lost) when (tries < most && (lost is DbUpdateConcurrencyException || db.IsUniqueViolation(lost)))
            {
                await startOver();
            }
        }
    }
}
