using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Data.Visits;

public static class VisitArrivals
{
    /// <summary>
    /// When each visit came to somebody's record, UTC: when it was recorded, or when it was given to another person later. A merge
    /// does not count.
    /// </summary>
    public static async Task<IReadOnlyDictionary<long, DateTime>> ArrivalsAsync(
        this ResourceRoomDb db, IReadOnlyCollection<Visit> visits, CancellationToken cancellationToken)
    {
        var (kind, keys) = (Subject.Visit(default).Kind, visits.Select(visit => Subject.Visit(visit.PublicId).Id).ToList());
        var given = keys.Count == 0 ? [] : await db.ActivityEvents.Of<VisitPersonChanged>()
            .Where(line => line.SubjectKind == kind && EF.Parameter(keys).Contains(line.SubjectId))
            .GroupBy(line => line.SubjectId, line => line.At)
            .ToDictionaryAsync(at => at.Key, at => at.Max(), cancellationToken);
        return visits.ToDictionary(visit => visit.Id, visit => given.GetValueOrDefault(Subject.Visit(visit.PublicId).Id, visit.RecordedAt));
    }
}
