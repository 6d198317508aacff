using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants;

public sealed class OpenRecord(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    public async Task<RecordPage?> ExecuteAsync(Guid publicId, string? older, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.FindParticipantAsync(publicId, who, now, cancellationToken) is not { } person)
        {
            return null;
        }

        var page = await new RecordReader(db, items, who).ReadAsync(person, older, OfficeClock.DayOf(now), cancellationToken);
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), now, who);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }
}
