using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>Opens a person's record and notes who looked.</summary>
public sealed class OpenRecord(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    /// <summary>The record, or null when there is none within reach.</summary>
    /// <param name="publicId">Key of the record.</param>
    /// <param name="older">Key of the visit that the page of visits follows, if any.</param>
    /// <param name="who">Who looks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<RecordPage?> ExecuteAsync(Guid publicId, string? older, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.RecordAsync(publicId, who, now, cancellationToken) is not { } person)
        {
            return null;
        }

        var page = await new RecordReader(db, items, who).ReadAsync(person, older, OfficeClock.DayOf(now), cancellationToken);
        db.NoteAccess(AccessKind.RecordOpened, Subject.Participant(publicId), now, who);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }
}
