using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.People;

internal static class ParticipantLookup
{
    /// <summary>
    /// The record, or null when there is none within reach. A try on a record outside it is noted;
    /// a key that nobody has leaves no line.
    /// </summary>
    public static async Task<Participant?> FindParticipantAsync(
        this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var person = await db.FindInReachAsync(publicId, act, cancellationToken);
        if (person is null)
        {
            await db.LogOutOfScopeAsync(db.Participants.Where(row => row.PublicId == publicId), Subject.Participant(publicId), act);
        }

        return person;
    }

    internal static Task<Participant?> FindInReachAsync(this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken) =>
        db.Participants.VisibleTo(act.Who)
            .SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken);
}
