using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

/// <summary>Who used one of the chosen services in this room lately and is neither on the list nor in the room.</summary>
[Scoped]
public sealed class RecentlyAttended(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    public const int Days = 60;

    public const int Most = 20;

    public async Task<IReadOnlyList<AttendedBefore>> ReadAsync(ActingUser who, GroupList list, CancellationToken cancellationToken)
    {
        if (list.Services.Count == 0)
        {
            return [];
        }

        var (room, since) = (who.Room!.LocationId, clock.Today.AddDays(-Days));
        List<int> services = [.. list.Services];
        List<Guid> listed = [.. list.People.Select(person => person.Id)];
        var attended = db.Visits
            .Where(visit => visit.LocationId == room && visit.Day >= since && visit.Void == null && visit.Services.Any(used => services.Contains(used.ServiceId)))
            .GroupBy(visit => visit.ParticipantId)
            .Select(visits => new { Person = visits.Key, Last = visits.Max(visit => visit.StartedAt) });
        var found = await db.Participants.VisibleTo(who)
            .Where(person => !listed.Contains(person.PublicId) && !db.Visits.Any(visit => visit.LocationId == room && visit.EndedAt == null && visit.ParticipantId == person.Id))
            .Join(attended, person => person.Id, visits => visits.Person, (person, visits) => new
            {
                person.Id,
                person.PublicId,
                person.FirstName,
                person.LastName,
                person.Zip,
                person.BirthDateCipher,
                visits.Last,
            })
            .OrderByDescending(person => person.Last).ThenByDescending(person => person.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return
        [
            .. found.Select(person => new AttendedBefore
            {
                Id = person.PublicId,
                Name = ItemWords.FullName(person.FirstName, person.LastName),
                Particulars = PersonSearchWords.Particulars(person.Zip, items.BirthDateOf(person.PublicId, person.BirthDateCipher)?.Year),
                LastAt = person.Last,
            }),
        ];
    }
}
