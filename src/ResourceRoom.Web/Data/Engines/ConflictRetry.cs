using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines;

/// <summary>Retries an act when another save changed the rows first.</summary>
public static class ConflictRetry
{
    // Each lost try means that someone else has saved, so the next one usually finds the work done.
    private const int Tries = 4;

    public static async Task<T> RetryOnConflictAsync<T>(this ResourceRoomDb db, Func<Task<T>> act)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            return await ActAsync(db, act);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<T> ActAsync<T>(ResourceRoomDb db, Func<Task<T>> act)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateException lost) when (tries < Tries && (lost is DbUpdateConcurrencyException || db.IsUniqueViolation(lost)))
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
