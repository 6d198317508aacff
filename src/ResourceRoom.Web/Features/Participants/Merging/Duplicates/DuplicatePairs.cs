using System.Diagnostics;

using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging.Duplicates;

internal sealed record PairKeys
{
    public required long Newer { get; init; }

    public required long Older { get; init; }
}

/// <summary>
/// Pairs within reach that may be one person, by the grounds of <see cref="PossibleMatch"/>. The keys that more than one
/// record has come from an index alone; only their records are then looked at (docs/decisions/0017).
/// </summary>
internal sealed class DuplicatePairs(ResourceRoomDb db, ActingUser who)
{
    public IQueryable<PairKeys> On(MatchKind ground) => ground switch
    {
        MatchKind.SameLastNameAndBirthDate => ByBirthDate(),
        MatchKind.SimilarNameAndBirthDate => ByLikeness(),
        MatchKind.SameNameAndZip => ByNameAndZip(),
        _ => throw new UnreachableException(),
    };

    private IQueryable<Participant> People => db.Participants.VisibleTo(who);

    // A column that is said not to be null beside each comparison lets the database compare by the index alone.
    private IQueryable<PairKeys> ByBirthDate() =>
        InOrder(
            from key in db.Participants
                .Where(person => person.BirthDateHash != null && person.LastNameKey != null)
                .GroupBy(person => new { person.BirthDateHash, person.LastNameKey })
                .Where(same => same.Count() > 1)
                .Select(same => new { same.Key.BirthDateHash, same.Key.LastNameKey })
            from newer in People
            from older in People
            where newer.BirthDateHash != null && newer.BirthDateHash == key.BirthDateHash
                && newer.LastNameKey != null && newer.LastNameKey == key.LastNameKey
                && older.BirthDateHash != null && older.BirthDateHash == key.BirthDateHash
                && older.LastNameKey != null && older.LastNameKey == key.LastNameKey
                && older.Id < newer.Id
            select new PairKeys { Newer = newer.Id, Older = older.Id });

    private IQueryable<PairKeys> ByLikeness() =>
        InOrder(
            from pair in db.SimilarPairs
            join newer in People on pair.SecondId equals newer.Id
            join older in People on pair.FirstId equals older.Id
            select new PairKeys { Newer = newer.Id, Older = older.Id });

    private IQueryable<PairKeys> ByNameAndZip() =>
        InOrder(
            from key in db.Participants
                .Where(person => person.LastNameKey != null && person.FirstNameKey != null && person.Zip != null)
                .GroupBy(person => new { person.LastNameKey, person.FirstNameKey, person.Zip })
                .Where(same => same.Count() > 1)
                .Select(same => new { same.Key.LastNameKey, same.Key.FirstNameKey, same.Key.Zip })
            from newer in People
            from older in People
            where newer.LastNameKey != null && newer.LastNameKey == key.LastNameKey
                && newer.FirstNameKey != null && newer.FirstNameKey == key.FirstNameKey
                && newer.Zip != null && newer.Zip == key.Zip
                && older.LastNameKey != null && older.LastNameKey == key.LastNameKey
                && older.FirstNameKey != null && older.FirstNameKey == key.FirstNameKey
                && older.Zip != null && older.Zip == key.Zip
                && older.Id < newer.Id
                && (older.BirthDateHash == null || newer.BirthDateHash == null || older.BirthDateHash != newer.BirthDateHash)
            select new PairKeys { Newer = newer.Id, Older = older.Id });

    private IQueryable<PairKeys> InOrder(IQueryable<PairKeys> pairs) => pairs
        .Where(pair => !db.DifferentPeople.Any(said => said.FirstId == pair.Older && said.SecondId == pair.Newer))
        .OrderByDescending(pair => pair.Newer).ThenByDescending(pair => pair.Older);
}
