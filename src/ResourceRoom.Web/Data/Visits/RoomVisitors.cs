using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Visits;

/// <summary>
/// Keeps <see cref="RoomVisitor"/> in step with what is about to be saved: a visit that is made, voided or goes to another
/// record, a record that gets another name. Every such save rests on the record's version, so two at once do not pass each other.
/// </summary>
internal static class RoomVisitors
{
    public static async Task KeepRoomVisitorsAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var person in entries.Where(IsRenamed).Select(entry => (Participant)entry.Entity))
        {
            await db.RoomVisitors.Where(row => row.ParticipantId == person.Id).ForEachAsync(row => Name(row, person), cancellationToken);
        }

        var moves = await db.MovesAsync(entries, cancellationToken);
        var arrivals = moves.Where(move => move.Now is not null && move.Before != move.Now).ToLookup(move => move.Arrival);
        var there = entries.Where(entry => entry is { Entity: RoomVisitor, State: not EntityState.Deleted }).Select(KeyOf).ToHashSet();
        foreach (var arrival in arrivals.Where(arrival => !there.Contains(arrival.Key)))
        {
            await db.AddAsync(arrival.Key, arrival.First(), cancellationToken);
        }

        var moved = moves.Where(move => move.Before is not null && move.Before != move.Now).ToList();
        foreach (var (room, person) in moved.Select(move => (move.Room, move.Before!.Value)).Distinct().Where(left => !arrivals.Contains(left)))
        {
            await db.RemoveUnlessSeenAsync((room, person), [.. moved.Select(move => move.Visit.Id)], cancellationToken);
        }
    }

    /// <summary>Where visits that count were, and where they are now; one that was voided earlier is nowhere.</summary>
    private static async Task<IReadOnlyList<Move>> MovesAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var changed = entries.Where(entry => entry is { Entity: Visit, State: EntityState.Added or EntityState.Modified }).ToList();

        // The visit that is voided may itself stay as it is; that of a new row is new too.
        foreach (var voided in entries.Where(entry => entry is { Entity: VisitVoid, State: EntityState.Added }).Select(entry => entry.Property(nameof(VisitVoid.VisitId))).Where(key => !key.IsTemporary))
        {
            var visit = db.Entry((await db.Visits.FindAsync([(long)voided.CurrentValue!], cancellationToken))!);
            if (visit.State == EntityState.Unchanged)
            {
                changed.Add(visit);
            }
        }

        var moves = changed.ConvertAll(Move.Of);
        var taken = moves.Where(move => move.Before is not null && move.Now is not null && move.Before != move.Now).Select(move => move.Visit.Id).ToList();
        if (taken.Count == 0)
        {
            return moves;
        }

        var gone = await db.Set<VisitVoid>().Where(row => taken.Contains(row.VisitId)).Select(row => row.VisitId).ToHashSetAsync(cancellationToken);
        return [.. moves.Where(move => !gone.Contains(move.Visit.Id))];
    }

    private static async Task AddAsync(this ResourceRoomDb db, (long Room, long Person) key, Move move, CancellationToken cancellationToken)
    {
        if (!move.IsOfNewRecord && await db.RoomVisitors.AnyAsync(row => row.LocationId == key.Room && row.ParticipantId == key.Person, cancellationToken))
        {
            return;
        }

        var person = move.IsOfNewRecord ? move.Visit.Participant : (await db.Participants.FindAsync([key.Person], cancellationToken))!;
        var seen = new RoomVisitor { LocationId = key.Room, Participant = person };
        Name(seen, person);
        db.RoomVisitors.Add(seen);
    }

    private static async Task RemoveUnlessSeenAsync(
        this ResourceRoomDb db, (long Room, long Person) key, IReadOnlyList<long> moved, CancellationToken cancellationToken)
    {
        var isStillSeen = await db.Visits.AnyAsync(
            visit => visit.LocationId == key.Room && visit.ParticipantId == key.Person && visit.Void == null && !moved.Contains(visit.Id), cancellationToken);
        if (!isStillSeen && await db.RoomVisitors.FindAsync([key.Room, key.Person], cancellationToken) is { } seen)
        {
            db.RoomVisitors.Remove(seen);
        }
    }

    private static void Name(RoomVisitor seen, Participant person)
    {
        seen.FirstNameKey = person.FirstNameKey;
        seen.LastNameKey = person.LastNameKey;
    }

    private static bool IsRenamed(EntityEntry entry) =>
        entry is { Entity: Participant, State: EntityState.Modified }
        && (entry.Property(nameof(Participant.FirstNameKey)).IsModified || entry.Property(nameof(Participant.LastNameKey)).IsModified);

    private static (long Room, long Person) KeyOf(EntityEntry entry) =>
        (((RoomVisitor)entry.Entity).LocationId, (long)entry.Property(nameof(RoomVisitor.ParticipantId)).CurrentValue!);

    /// <summary>Whose a visit was, and whose it is now. A record that is being made has a passing key until it is saved.</summary>
    private sealed record Move(Visit Visit, long? Before, long? Now, bool IsOfNewRecord)
    {
        public long Room => Visit.LocationId;

        public (long Room, long Person) Arrival => (Room, Now!.Value);

        public static Move Of(EntityEntry entry)
        {
            var person = entry.Property(nameof(Visit.ParticipantId));
            return new Move(
                (Visit)entry.Entity,
                entry.State == EntityState.Added ? null : (long)person.OriginalValue!,
                IsVoided(entry) ? null : (long)person.CurrentValue!,
                person.IsTemporary);
        }

        private static bool IsVoided(EntityEntry visit) => visit.Reference(nameof(Visit.Void)).TargetEntry is { State: EntityState.Added };
    }
}
