using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ResourceRoom.Web.Data.Participants.Names;

/// <summary>Keeps names that are replaced and those of merged records; undoing a merge takes away what it brought (docs/decisions/0048).</summary>
internal static class FormerNames
{
    public static async Task KeepFormerNamesAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var people = entries.Where(entry => entry is { Entity: Participant, State: EntityState.Modified }).ToDictionary(entry => ((Participant)entry.Entity).Id);
        var done = new HashSet<long>();
        foreach (var entry in people.Values.ToList())
        {
            var (merged, (before, now)) = ((Participant)entry.Entity, MergeOf(entry));
            if (before == now)
            {
                continue;
            }


            done.UnionWith(new[] { merged.Id, before ?? 0, now ?? 0 });
            if (now is { } keptId)
            {
                var kept = (await db.Participants.FindAsync([keptId], cancellationToken))!;
                await db.AddAsync(kept, db.Entry(merged).NamesBefore(), merged.Id, cancellationToken);
                await db.AddIfReplacedAsync(kept, merged.Id, cancellationToken);
            }
            else
            {
                await db.TakeBackAsync(before!.Value, merged, cancellationToken);
            }
        }

        foreach (var person in people.Values.Select(entry => (Participant)entry.Entity).Where(person => !done.Contains(person.Id)))
        {
            await db.AddIfReplacedAsync(person, mergedId: null, cancellationToken);
        }
    }

    private static async Task AddIfReplacedAsync(this ResourceRoomDb db, Participant person, long? mergedId, CancellationToken cancellationToken)
    {
        var before = db.Entry(person).NamesBefore();
        if (before.IsReplacedBy(person.NamesNow()))
        {
            await db.AddAsync(person, before, mergedId, cancellationToken);
        }
    }

    private static async Task AddAsync(this ResourceRoomDb db, Participant person, NamePair names, long? mergedId, CancellationToken cancellationToken)
    {
        if (names is { First: null, Last: null } || names.IsSpelledAs(person.NamesNow()))
        {
            return;
        }

        var known = await db.FormerNamesOfAsync(person, cancellationToken);
        if (!known.Any(row => new NamePair(row.FirstName, row.LastName).IsSpelledAs(names)))
        {
            db.FormerNames.Add(new FormerName { Participant = person, FirstName = names.First, LastName = names.Last, MergedId = mergedId });
        }
    }

    private static async Task TakeBackAsync(this ResourceRoomDb db, long keptId, Participant merged, CancellationToken cancellationToken)
    {
        var rows = await db.FormerNames.Where(row => row.ParticipantId == keptId).ToListAsync(cancellationToken);
        db.FormerNames.RemoveRange(rows.Where(row => row.ParticipantId == keptId
            && (row.MergedId == merged.Id || new NamePair(row.FirstName, row.LastName).IsSpelledAs(merged.NamesNow()))));
    }

    private static (long? Before, long? Now) MergeOf(EntityEntry entry)
    {
        var into = entry.Property(nameof(Participant.MergedIntoId));
        return ((long?)into.OriginalValue, (long?)into.CurrentValue);
    }
}
