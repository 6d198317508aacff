using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines;

/// <summary>Two people at once: the one whose save comes second looks again.</summary>
public static class ConflictRetry
{
    // The first try and three fresh looks: each lost one means that someone else has saved, so the next finds it done.
    private const int Tries = 4;

    public static async Task<T> RetryOnConflictAsync<T>(this ResourceRoomDb db, IDatabaseEngine engine, Func<Task<T>> act)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            return await ActAsync(db, engine, act);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<T> ActAsync<T>(ResourceRoomDb db, IDatabaseEngine engine, Func<Task<T>> act)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateException lost) when (tries < Tries && (lost is DbUpdateConcurrencyException || engine.IsUniqueViolation(lost)))
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
