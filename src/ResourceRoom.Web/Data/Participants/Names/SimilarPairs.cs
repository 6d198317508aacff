using System.Buffers.Binary;

using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Web.Data.Participants.Names;

/// <summary>Keeps <see cref="SimilarPair"/> in step with what is about to be saved: only those born on the same day are compared.</summary>
internal static class SimilarPairs
{
    public static async Task KeepSimilarPairsAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var people = entries
            .Where(entry => entry.HasChanged(nameof(Participant.FirstNameKey), nameof(Participant.LastNameKey), nameof(Participant.Zip), nameof(Participant.BirthDateHash)))
            .Select(entry => (Participant)entry.Entity)
            .Concat(entries.OfChangedFormerNames(db).OfType<Participant>()).ToHashSet();
        foreach (var person in people)
        {
            await db.KeepAsync(person, people, cancellationToken);
        }
    }

    /// <summary>Adds the pairs of many people who have just been inserted, by one question for all of them.</summary>
    public static async Task AddPairsOfNewAsync(this ResourceRoomDb db, IReadOnlyList<(Participant Person, long Id)> added, ComparedNames compared, CancellationToken cancellationToken)
    {
        var named = added.Where(row => row.Person.BirthDateHash is not null && row.Person is not { FirstNameKey: null, LastNameKey: null }).ToList();
        if (named.Count == 0)
        {
            return;
        }

        List<byte[]> hashes = [.. named.Select(row => row.Person.BirthDateHash!).DistinctBy(KeyOf)];
        var born = db.Participants.AsNoTracking().Where(person => person.BirthDateHash != null && EF.Parameter(hashes).Contains(person.BirthDateHash!));
        var names = await born.Select(person => new { person.Id, person.BirthDateHash, person.FirstNameKey, person.LastNameKey, person.Zip }).ToListAsync(cancellationToken);
        var former = (await born.Join(db.FormerNames, person => person.Id, row => row.ParticipantId, (person, row) => new { person.Id, row.FirstName, row.LastName, person.Zip })
            .ToListAsync(cancellationToken)).ToLookup(row => row.Id, row => Compared(row.FirstName, row.LastName, row.Zip));
        var people = names.ToLookup(
            row => KeyOf(row.BirthDateHash!),
            row => (row.Id, Names: (IReadOnlyList<ComparedPerson>)[new(compared.Of(row.FirstNameKey), compared.Of(row.LastNameKey), row.Zip), .. former[row.Id]]));
        var pairs = new HashSet<(long First, long Second)>();
        var crowded = people.Where(day => day.Count() > PossibleMatch.MostBornOnOneDay).Select(day => day.Key).ToHashSet();
        foreach (var (person, id) in named.Where(row => !crowded.Contains(KeyOf(row.Person.BirthDateHash!))))
        {
            ComparedPerson[] own = [new(compared.Of(person.FirstNameKey), compared.Of(person.LastNameKey), person.Zip)];
            pairs.UnionWith(people[KeyOf(person.BirthDateHash!)].Where(other => other.Id != id && AreSimilar(own, other.Names))
                .Select(other => (Math.Min(other.Id, id), Math.Max(other.Id, id))));
        }

        await db.InsertAsync([.. pairs.Select(pair => new SimilarPair { FirstId = pair.First, SecondId = pair.Second })], cancellationToken);
    }

    public static async Task<ILookup<long, ComparedPerson>> BornOnAsync(this ResourceRoomDb db, byte[] birthDateHash, CancellationToken cancellationToken)
    {
        var born = db.Participants.AsNoTracking().Where(person => person.BirthDateHash == birthDateHash);
        var names = await born.Select(person => new { person.Id, person.FirstNameKey, person.LastNameKey, person.Zip }).ToListAsync(cancellationToken);
        var former = await born.Join(db.FormerNames, person => person.Id, row => row.ParticipantId, (person, row) => new { person.Id, row.FirstName, row.LastName, person.Zip })
            .ToListAsync(cancellationToken);
        return names.Select(row => (row.Id, Names: Compared(row.FirstNameKey, row.LastNameKey, row.Zip)))
            .Concat(former.Select(row => (row.Id, Names: Compared(row.FirstName, row.LastName, row.Zip))))
            .ToLookup(row => row.Id, row => row.Names);
    }

    private static async Task KeepAsync(this ResourceRoomDb db, Participant person, IReadOnlySet<Participant> changed, CancellationToken cancellationToken)
    {
        var isNew = db.Entry(person).State == EntityState.Added;
        List<SimilarPair> there = isNew ? [] : await db.SimilarPairs.Where(pair => pair.FirstId == person.Id || pair.SecondId == person.Id).ToListAsync(cancellationToken);
        var others = await db.SimilarToAsync(person, changed, cancellationToken);
        db.SimilarPairs.RemoveRange(there.Where(pair => !others.Contains(pair.FirstId == person.Id ? pair.SecondId : pair.FirstId)));
        var known = db.SimilarPairs.Local.Where(pair => pair.FirstId == person.Id || pair.SecondId == person.Id)
            .Select(pair => pair.FirstId == person.Id ? pair.SecondId : pair.FirstId).ToHashSet();
        foreach (var other in others.Where(other => isNew || !known.Contains(other)))
        {
            db.SimilarPairs.Add(isNew
                ? new SimilarPair { FirstId = other, Second = person }
                : new SimilarPair { FirstId = Math.Min(other, person.Id), SecondId = Math.Max(other, person.Id) });
        }
    }

    private static async Task<HashSet<long>> SimilarToAsync(
        this ResourceRoomDb db, Participant person, IReadOnlySet<Participant> changed, CancellationToken cancellationToken)
    {
        if (person is { FirstNameKey: null, LastNameKey: null } || person.BirthDateHash is not { } birthDate)
        {
            return [];
        }

        var own = await db.NamesOfAsync(person, cancellationToken);
        var born = await db.BornOnAsync(birthDate, cancellationToken);
        if (born.Count > PossibleMatch.MostBornOnOneDay)
        {
            return [];
        }

        var similar = born.Where(other => AreSimilar(own, [.. other])).Select(other => other.Key)
            .Except(changed.Select(one => one.Id)).ToHashSet();
        foreach (var other in changed.Where(one => one != person && one.Id > 0 && one.BirthDateHash is { } hash && hash.SequenceEqual(birthDate)))
        {
            if (AreSimilar(own, await db.NamesOfAsync(other, cancellationToken)))
            {
                similar.Add(other.Id);
            }
        }

        return similar;
    }

    private static bool AreSimilar(IReadOnlyList<ComparedPerson> own, IReadOnlyList<ComparedPerson> others) =>
        (own[0].Last.Key is null || own[0].Last.Key != others[0].Last.Key)
        && own.Any(one => others.Any(other => PossibleMatch.HaveSimilarNames(one, other) || (one.Last.Key is not null && one.Last.Key == other.Last.Key)));

    private static async Task<IReadOnlyList<ComparedPerson>> NamesOfAsync(this ResourceRoomDb db, Participant person, CancellationToken cancellationToken)
    {
        IReadOnlyList<FormerName> former = db.Entry(person).State == EntityState.Added ? [] : await db.FormerNamesOfAsync(person, cancellationToken);
        return [Compared(person.FirstNameKey, person.LastNameKey, person.Zip), .. former.Select(row => Compared(row.FirstName, row.LastName, person.Zip))];
    }

    private static (UInt128, UInt128) KeyOf(byte[] hash) => (BinaryPrimitives.ReadUInt128LittleEndian(hash), BinaryPrimitives.ReadUInt128LittleEndian(hash.AsSpan(16)));

    /// <summary>Names as typed or folded: the key of a key is the same key.</summary>
    private static ComparedPerson Compared(string? firstName, string? lastName, string? zip) =>
        new(new ComparedName(firstName is null ? null : NameKey.Of(firstName)), new ComparedName(lastName is null ? null : NameKey.Of(lastName)), zip);
}
