using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>Marks a note as entered in error, such as one about the wrong customer. It is kept, and counts for nothing from then on.</summary>
public sealed class MarkInError(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Whether it was there; one that was marked before keeps its reason.</summary>
    public Task<bool> ExecuteAsync(NoteAddress asked, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => MarkAsync(asked, reason, new Act(who, clock.Now), cancellationToken));

    private async Task<bool> MarkAsync(NoteAddress asked, string reason, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindNoteAsync(asked, act, cancellationToken) is not { } note)
        {
            return false;
        }

        if (note.InErrorAt is not null)
        {
            return true;
        }

        note.InErrorAt = act.At;
        note.InErrorById = act.Who.AccountId;
        note.InErrorReason = reason;
        db.LogEvent(new CaseNoteMarkedInError(reason), Subject.CaseNote(asked.Note), act);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
