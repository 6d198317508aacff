using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>
/// The history of a visit. How it began, its corrections and its void are read from rows: the trail never holds the text of a
/// note, and demo visits have no events.
/// </summary>
internal sealed class VisitHistory(ResourceRoomDb db, ServiceCatalog catalog)
{
    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var visit = await db.Visits.AsNoTracking()
            .Include(row => row.Corrections).Include(row => row.Void).Include(row => row.Technician)
            .SingleAsync(row => row.PublicId == publicId, cancellationToken);
        var services = (await catalog.ReadAsync(cancellationToken)).ToDictionary(service => service.Code, service => service.Name);
        var words = new VisitEventWords(services, await PeopleAsync(publicId, who, cancellationToken));
        var isEndTold = visit.Corrections.Any(row => VisitChange.Read(row.Changes).Any(change => change.Field == VisitField.CheckOut))
            || visit.EndedAt == visit.Void?.VoidedAt;
        List<HistoryLine> rows = [VisitEventWords.Recorded(visit), .. visit.Corrections.OrderBy(row => row.Id).Select(words.Corrected), .. Voided(visit)];
        var lines = await new ChangeHistory(db).ReadAsync(Subject.Visit(publicId), InWords, rows, cancellationToken);
        return isEndTold || visit.EndedAt is null
            ? lines
            : [.. lines.Append(VisitEventWords.Ended(visit)).OrderBy(line => line.At)];

        HistoryLine? InWords(RecordedEvent recorded)
        {
            isEndTold |= VisitEventWords.IsEnd(recorded.Detail);
            return words.InWords(recorded);
        }
    }

    /// <summary>Those whom the visit was given to or taken from, under the names that they have by now.</summary>
    private async Task<IReadOnlyDictionary<Guid, NamedPerson>> PeopleAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var lines = await db.ActivityEvents.AsNoTracking().About(Subject.Visit(publicId)).Of<VisitPersonChanged>().ToListAsync(cancellationToken);
        var people = new Dictionary<Guid, NamedPerson>();
        foreach (var key in lines.Select(line => (VisitPersonChanged)line.Read()).SelectMany(changed => new[] { changed.From, changed.To }).Distinct())
        {
            var now = (await db.SurvivorOfAsync(key, cancellationToken))?.PublicId ?? key;
            people[key] = await db.Participants.VisibleTo(who).Where(person => person.PublicId == now)
                .Select(person => new NamedPerson(now, ItemWords.FullName(person.FirstName, person.LastName)))
                .SingleOrDefaultAsync(cancellationToken) ?? new NamedPerson(now, Name: null);
        }

        return people;
    }

    private static IEnumerable<HistoryLine> Voided(Visit visit) => visit.Void is { } voided ? [VisitEventWords.Voided(voided)] : [];
}
