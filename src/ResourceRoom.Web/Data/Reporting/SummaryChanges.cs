using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>Names, with every save, the room's days and the people whose summaries are out of date because of it.</summary>
internal static class SummaryChanges
{
    private static readonly HashSet<string> FactsOfVisit = new(StringComparer.Ordinal)
    {
        nameof(Visit.ParticipantId), nameof(Visit.StartedAt), nameof(Visit.Day), nameof(Visit.EndedAt), nameof(Visit.WasNotCheckedOut), nameof(Visit.Class),
        nameof(Visit.LaborForceStatus), nameof(Visit.LaborForceStatusState), nameof(Visit.IsReportable), nameof(Visit.BecameReportableAt),
    };

    private static readonly HashSet<string> FactsOfPerson = new(StringComparer.Ordinal)
    {
        nameof(Participant.BirthDateHash), nameof(Participant.Hispanic), nameof(Participant.Race), nameof(Participant.Gender),
    };

    public static async Task KeepSummariesAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var person in entries.Where(HasOtherAnswers).Select(entry => (Participant)entry.Entity))
        {
            db.PersonChanges.Add(new PersonChange { Participant = person });
        }

        var visits = await db.ChangedVisitsAsync(entries, cancellationToken);
        if (visits.Count == 0)
        {
            return;
        }

        var days = visits.SelectMany(DaysOf).ToHashSet();
        var people = visits.Where(visit => visit.State == EntityState.Added || visit.Property(nameof(Visit.ParticipantId)).IsModified
            || visit.Property(nameof(Visit.StartedAt)).IsModified || IsVoided(visit)).SelectMany(PeopleOf).ToHashSet();
        var known = visits.Where(visit => visit.State != EntityState.Added).Select(visit => ((Visit)visit.Entity).Id).ToList();
        days.UnionWith(await db.DaysOfOtherFirstsAsync(people, known, days.Min(day => day.Day), cancellationToken));
        db.RoomDayChanges.AddRange(days.Select(day => new RoomDayChange { LocationId = day.Room, Day = day.Day }));
    }

    /// <summary>Names what many new visits change, after they were inserted.</summary>
    public static async Task AddChangesOfNewAsync(
        this ResourceRoomDb db, IReadOnlyCollection<Visit> visits, IReadOnlyCollection<long> ids, IReadOnlyCollection<long> newPeople, CancellationToken cancellationToken)
    {
        if (visits.Count == 0)
        {
            return;
        }

        var days = visits.Select(visit => (Room: visit.LocationId, visit.Day)).ToHashSet();
        var people = visits.Select(visit => visit.ParticipantId).Except(newPeople).ToList();
        days.UnionWith(await db.DaysOfOtherFirstsAsync(people, ids, days.Min(day => day.Day), cancellationToken));
        await db.InsertAsync([.. days.Select(day => new RoomDayChange { LocationId = day.Room, Day = day.Day })], cancellationToken);
    }

    /// <summary>
    /// The days on which a visit may become, or cease to be, somebody's first because of changes to other visits of theirs: that of the
    /// earliest visit that is not changed, unless it is earlier than every change.
    /// </summary>
    private static async Task<IReadOnlyList<(long Room, DateOnly Day)>> DaysOfOtherFirstsAsync(
        this ResourceRoomDb db, IReadOnlyCollection<long> people, IReadOnlyCollection<long> changed, DateOnly from, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
        {
            return [];
        }

        var others = db.Visits.Where(visit => EF.Parameter(people).Contains(visit.ParticipantId) && visit.Void == null && !EF.Parameter(changed).Contains(visit.Id));
        var withEarlier = await db.Participants
            .Where(person => EF.Parameter(people).Contains(person.Id)
                && person.Visits.Any(visit => visit.Day < from && visit.Void == null && !EF.Parameter(changed).Contains(visit.Id)))
            .Select(person => person.Id).ToListAsync(cancellationToken);
        var rest = people.Except(withEarlier).ToList();
        if (rest.Count == 0)
        {
            return [];
        }

        var visits = await others.Where(visit => EF.Parameter(rest).Contains(visit.ParticipantId))
            .Select(visit => new { visit.ParticipantId, visit.Day, visit.LocationId }).Distinct().ToListAsync(cancellationToken);
        return
        [
            .. visits.GroupBy(visit => visit.ParticipantId)
                .SelectMany(of => of.Where(visit => visit.Day == of.Min(other => other.Day)))
                .Select(visit => (visit.LocationId, visit.Day)).Distinct(),
        ];
    }

    private static async Task<IReadOnlyList<EntityEntry>> ChangedVisitsAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var changed = entries.Where(entry => entry.Entity is Visit && (entry.State == EntityState.Added || HasOtherFacts(entry, FactsOfVisit))).ToHashSet();
        foreach (var part in entries.Where(entry => entry is { Entity: VisitVoid or VisitService, State: EntityState.Added or EntityState.Deleted }))
        {
            // That of a new visit has no key yet, and the visit is among the entries.
            var key = part.Property(nameof(VisitVoid.VisitId));
            if (!key.IsTemporary)
            {
                changed.Add(db.Entry((await db.Visits.FindAsync([(long)key.CurrentValue!], cancellationToken))!));
            }
        }

        return [.. changed];
    }

    private static bool HasOtherAnswers(EntityEntry entry) => entry.Entity is Participant && (entry.State == EntityState.Added
        || HasOtherFacts(entry, FactsOfPerson)
        || (entry.State == EntityState.Modified && entry.ComplexProperties.Any(answer =>
            answer.Metadata.Name != nameof(Participant.LaborForceStatusResponse) && answer.Property(nameof(Response.State)).IsModified)));

    private static bool HasOtherFacts(EntityEntry entry, HashSet<string> facts) =>
        entry.State == EntityState.Modified && entry.Properties.Any(property => property.IsModified && facts.Contains(property.Metadata.Name));

    private static IEnumerable<(long Room, DateOnly Day)> DaysOf(EntityEntry entry)
    {
        var (visit, day) = ((Visit)entry.Entity, entry.Property(nameof(Visit.Day)));
        return entry.State == EntityState.Added ? [(visit.LocationId, visit.Day)] : [(visit.LocationId, visit.Day), (visit.LocationId, (DateOnly)day.OriginalValue!)];
    }

    private static IEnumerable<long> PeopleOf(EntityEntry entry)
    {
        var person = entry.Property(nameof(Visit.ParticipantId));
        return person.IsTemporary ? []
            : entry.State == EntityState.Added ? [(long)person.CurrentValue!]
            : [(long)person.CurrentValue!, (long)person.OriginalValue!];
    }

    private static bool IsVoided(EntityEntry visit) => visit.Reference(nameof(Visit.Void)).TargetEntry is { State: EntityState.Added or EntityState.Deleted };
}
