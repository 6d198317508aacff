using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.People;

internal static class SurvivorLookup
{
    /// <summary>The record that a merged one lives on in; null unless it was merged, into one within reach.</summary>
    public static async Task<Survivor?> SurvivorInReachAsync(this ResourceRoomDb db, Guid publicId, ActingUser who, CancellationToken cancellationToken) =>
        await db.SurvivorOfAsync(publicId, cancellationToken) is { } survivor
        && await db.Participants.VisibleTo(who).AnyAsync(person => person.Id == survivor.Id, cancellationToken)
            ? survivor
            : null;
}
