using System.Data.Common;

namespace ResourceRoom.Web.Data.Engines;

public static class NotedUse
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Records that something was used, or gives up after a moment: a request that only reads must not wait for a large load that keeps writers waiting.
    /// </summary>
    public static async Task NoteUseAsync(this ResourceRoomDb db, Func<Task> write, ILogger logger, string what)
    {
        var usual = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(Longest);
        try
        {
            await write();
        }
        catch (DbException failure)
        {
            logger.LogWarning(failure, "The use of {What} could not be noted", what);
        }
        finally
        {
            db.Database.SetCommandTimeout(usual);
        }
    }
}
