using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Search;

namespace ResourceRoom.Web.Features.Shared.People;

public static class Presence
{
    public static async Task<IReadOnlyList<FoundPerson>> WithPresenceAsync(
        this ResourceRoomDb db, long? room, IReadOnlyList<FoundPerson> found, CancellationToken cancellationToken)
    {
        if (room is null || found.Count == 0)
        {
            return found;
        }

        List<Guid> asked = [.. found.Select(person => person.PublicId)];
        var here = await db.Visits
            .Where(visit => visit.LocationId == room && visit.EndedAt == null && asked.Contains(visit.Participant.PublicId))
            .GroupBy(visit => visit.Participant.PublicId, visit => visit.StartedAt)
            .ToDictionaryAsync(since => since.Key, since => since.Min(), cancellationToken);
        return [.. found.Select(person => here.TryGetValue(person.PublicId, out var since) ? person with { HereSince = since } : person)];
    }
}
