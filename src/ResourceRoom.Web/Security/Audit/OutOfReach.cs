using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Security.Audit;

/// <summary>What asking for a record outside one's reach leaves behind: the asker is told that it is not there.</summary>
public static class OutOfReach
{
    /// <summary>Notes a try on a record that exists all the same; a key that nobody has leaves no line. Saves.</summary>
    /// <param name="db">The unit of work; it holds nothing else yet.</param>
    /// <param name="existing">The record by its key, whoever may see it.</param>
    /// <param name="subject">What was asked for.</param>
    /// <param name="at">The instant of the operation, UTC.</param>
    /// <param name="who">Who asked.</param>
    public static async Task NoteOutOfReachAsync<T>(this ResourceRoomDb db, IQueryable<T> existing, Subject subject, DateTime at, ActingUser who)
    {
        // Not to be cancelled: whoever hangs up has asked all the same.
        if (await existing.AnyAsync(CancellationToken.None))
        {
            db.NoteAccess(AccessKind.RefusedOutOfScope, subject, at, who);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }
}
