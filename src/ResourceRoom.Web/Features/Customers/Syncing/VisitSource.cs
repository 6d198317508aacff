using ResourceRoom.Domain.Plans.Syncing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.Customers.Syncing;

/// <summary>The visits to resource rooms in this database, however they came here: from the desk, from sheets, from loads.</summary>
public sealed class VisitSource(ResourceRoomDb db) : IServiceSource
{
    public string Name => "Visits";

    public string CodeFor(string service) => $"ROOM-{service}";

    public async Task<SourceAnswer> ReadAsync(Participant person, DateOnly from, CancellationToken cancellationToken)
    {
        var used = await db.Visits.AsNoTracking()
            .Where(visit => visit.ParticipantId == person.Id && visit.Day >= from && visit.Void == null)
            .SelectMany(visit => visit.Services, (visit, used) => new { visit.PublicId, visit.Day, Room = visit.Location.Name, used.Service.Code, used.Service.Name })
            .ToListAsync(cancellationToken);
        return new SourceAnswer(
            [.. used.Select(row => new SourceRecord
            {
                Source = Name,
                Key = row.PublicId.ToString(),
                Service = row.Code,
                StartOn = row.Day,
                EndOn = row.Day,
                Provider = row.Room,
            })],
            used.DistinctBy(row => row.Code).ToDictionary(row => row.Code, row => row.Name));
    }
}
