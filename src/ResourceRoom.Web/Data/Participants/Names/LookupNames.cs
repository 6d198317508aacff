using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants.Names;

/// <summary>Keeps <see cref="LookupName"/> and <see cref="RoomLookupName"/> in step with what is about to be saved, as <see cref="RoomVisitors"/> does.</summary>
public static class LookupNames
{
    internal static async Task KeepLookupNamesAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var people = entries.Where(entry => entry.HasChanged(nameof(Participant.FirstName), nameof(Participant.LastName)))
            .Select(entry => (Participant)entry.Entity)
            .Concat(entries.OfChangedFormerNames(db).OfType<Participant>()).ToHashSet();
        foreach (var person in people)
        {
            await db.KeepAsync(person, cancellationToken);
        }

        foreach (var entry in entries.Where(entry => entry is { Entity: RoomVisitor, State: EntityState.Added or EntityState.Deleted }))
        {
            var seen = (RoomVisitor)entry.Entity;
            if (entry.State == EntityState.Deleted)
            {
                db.RoomLookupNames.RemoveRange(await db.RoomLookupNames
                    .Where(row => row.LocationId == seen.LocationId && row.LookupName.ParticipantId == seen.ParticipantId).ToListAsync(cancellationToken));
            }
            else if (!people.Contains(seen.Participant))
            {
                foreach (var name in await db.NamesOfAsync(seen.Participant, cancellationToken))
                {
                    db.RoomLookupNames.Add(RowIn(seen.LocationId, name));
                }
            }
        }
    }

    /// <summary>Adds the names of many people who have just been inserted.</summary>
    internal static Task AddNamesOfNewAsync(this ResourceRoomDb db, IReadOnlyList<(Participant Person, long Id)> added, CancellationToken cancellationToken) => db.InsertAsync(
        [.. added.SelectMany(row => Ways(row.Person.NamesNow(), []), (row, way) => new LookupName
        {
            ParticipantId = row.Id,
            FirstNameKey = way.Form.FirstNameKey,
            LastNameKey = way.Form.LastNameKey,
            IsWholeFirst = way.Form.IsWholeFirst,
            IsWholeLast = way.Form.IsWholeLast,
        })],
        cancellationToken);

    /// <summary>Adds the names of people who are new in rooms, after the people themselves.</summary>
    internal static async Task AddNamesInRoomsAsync(this ResourceRoomDb db, IReadOnlyList<RoomVisitor> seen, CancellationToken cancellationToken)
    {
        var people = seen.Select(row => row.ParticipantId).Distinct().ToList();
        var names = (await db.LookupNames.AsNoTracking().Where(name => EF.Parameter(people).Contains(name.ParticipantId)).ToListAsync(cancellationToken))
            .ToLookup(name => name.ParticipantId);
        await db.InsertAsync(
            [.. seen.SelectMany(row => names[row.ParticipantId], (row, name) => new RoomLookupName
            {
                LocationId = row.LocationId,
                LookupNameId = name.Id,
                FirstNameKey = name.FirstNameKey,
                LastNameKey = name.LastNameKey,
                IsWholeFirst = name.IsWholeFirst,
                IsWholeLast = name.IsWholeLast,
            })],
            cancellationToken);
    }

    public static IReadOnlyList<(NameForm Form, FormerName? Former)> Ways(NamePair now, IReadOnlyList<FormerName> formerNames)
    {
        var whole = Whole(now);
        return
        [
            .. NameForms.Of(now.First, now.Last).Select(form => (Form: form, Former: (FormerName?)null))
                .Concat(formerNames.SelectMany(former => FormsOf(new NamePair(former.FirstName, former.LastName)), (former, form) => (Form: form, Former: (FormerName?)former)))
                .Concat(formerNames.SelectMany(former => WithToday(now, former).SelectMany(FormsOf), (former, form) => (Form: form, Former: (FormerName?)former)))
                .Where(way => way.Form != whole)
                .DistinctBy(way => (way.Form.FirstNameKey, way.Form.LastNameKey)),
        ];
    }

    private static async Task KeepAsync(this ResourceRoomDb db, Participant person, CancellationToken cancellationToken)
    {
        var isNew = db.Entry(person).State == EntityState.Added;
        var ways = Ways(person.NamesNow(), isNew ? [] : await db.FormerNamesOfAsync(person, cancellationToken));
        var there = isNew ? [] : await db.NamesOfAsync(person, cancellationToken);
        var unwanted = there.Where(name => !ways.Contains((FormOf(name), name.FormerName))).ToList();
        foreach (var name in unwanted)
        {
            db.RoomLookupNames.RemoveRange(await db.RoomLookupNames.Where(row => row.LookupNameId == name.Id).ToListAsync(cancellationToken));
            db.LookupNames.Remove(name);
        }

        var added = ways.Except(there.Select(name => (FormOf(name), name.FormerName))).Select(way => NameOf(person, way)).ToList();
        db.LookupNames.AddRange(added);
        if (added.Count == 0 && there.Count == 0)
        {
            return;
        }

        if (!isNew)
        {
            await db.RoomVisitors.Where(row => row.ParticipantId == person.Id).LoadAsync(cancellationToken);
        }

        foreach (var seen in db.RoomVisitors.Local.Where(row => row.Participant == person || (!isNew && row.ParticipantId == person.Id)).ToList())
        {
            var isNewThere = db.Entry(seen).State == EntityState.Added;
            foreach (var name in isNewThere ? there.Except(unwanted).Concat(added) : added)
            {
                db.RoomLookupNames.Add(RowIn(seen.LocationId, name));
            }
        }
    }

    private static async Task<IReadOnlyList<LookupName>> NamesOfAsync(this ResourceRoomDb db, Participant person, CancellationToken cancellationToken)
    {
        var names = await db.LookupNames.Include(name => name.FormerName).Where(name => name.ParticipantId == person.Id).ToListAsync(cancellationToken);
        return names.FindAll(name => db.Entry(name).State != EntityState.Deleted);
    }

    private static IEnumerable<NameForm> FormsOf(NamePair names) => NameForms.Of(names.First, names.Last).Prepend(Whole(names));

    /// <summary>Each half of a former name with the other half of today's: Theresa Bright.</summary>
    private static IEnumerable<NamePair> WithToday(NamePair now, FormerName former)
    {
        if (former.FirstName is not null && now.Last is not null)
        {
            yield return now with { First = former.FirstName };
        }

        if (former.LastName is not null && now.First is not null)
        {
            yield return now with { Last = former.LastName };
        }
    }

    private static NameForm Whole(NamePair names) => new(KeyOf(names.First), KeyOf(names.Last), IsWholeFirst: true, IsWholeLast: true);

    private static string? KeyOf(string? name) => name is null ? null : NameKey.Of(name);

    private static NameForm FormOf(LookupName name) => new(name.FirstNameKey, name.LastNameKey, name.IsWholeFirst, name.IsWholeLast);

    private static LookupName NameOf(Participant person, (NameForm Form, FormerName? Former) way) => new()
    {
        Participant = person,
        FirstNameKey = way.Form.FirstNameKey,
        LastNameKey = way.Form.LastNameKey,
        IsWholeFirst = way.Form.IsWholeFirst,
        IsWholeLast = way.Form.IsWholeLast,
        FormerName = way.Former,
    };

    private static RoomLookupName RowIn(long room, LookupName name) => new()
    {
        LocationId = room,
        LookupName = name,
        FirstNameKey = name.FirstNameKey,
        LastNameKey = name.LastNameKey,
        IsWholeFirst = name.IsWholeFirst,
        IsWholeLast = name.IsWholeLast,
    };
}
