using ResourceRoom.Domain.Visits.Ending;
using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Features.Shared.Visits;

/// <summary>Who is in a room, the last to come first, and once more who was just checked out.</summary>
[Scoped]
public sealed class PresentVisitors(ResourceRoomDb db, RoomNames names, OfficeClock clock)
{
    public async Task<IReadOnlyList<PresentVisitor>> ReadAsync(long locationId, CancellationToken cancellationToken, Guid? justCheckedOut = null)
    {
        var (today, now) = (clock.Today, clock.Now);
        var visitors = await db.Visits
            .Where(visit => visit.LocationId == locationId && (visit.EndedAt == null || visit.PublicId == justCheckedOut))
            .OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id)
            .Select(visit => new PresentVisitor
            {
                VisitId = visit.PublicId,
                Day = visit.Day,
                Person = visit.Participant.PublicId,
                FirstName = visit.Participant.FirstName,
                LastName = visit.Participant.LastName,
                Zip = visit.Participant.Zip,
                BirthDateCipher = visit.Participant.BirthDateCipher,
                Since = visit.StartedAt,
                EndedAt = visit.EndedAt,
                IsFromAnEarlierDay = visit.Day < today,
                Note = visit.Note,
                ServiceIds = visit.Services.Select(used => used.ServiceId).ToList(),
            })
            .ToListAsync(cancellationToken);
        return await names.ToldApartAsync(
            locationId, [.. visitors.Select(visitor => visitor with { IsLong = visitor.EndedAt is null && LongStay.IsOver(visitor.Since, now) })], cancellationToken);
    }
}
