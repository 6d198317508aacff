using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>Internal keys of two records that may be one person's.</summary>
/// <param name="Newer">The one made later.</param>
/// <param name="Older">The one made earlier.</param>
internal sealed record PairKeys(long Newer, long Older);

/// <summary>
/// Pairs within reach that may be one person, by the grounds of <see cref="PossibleMatch"/>. The keys that more than one
/// record has come from an index alone; only their records are then looked at (docs/decisions/0017).
/// </summary>
internal sealed class DuplicatePairs(ResourceRoomDb db, ActingUser who)
{
    /// <summary>The pairs of one ground, the newest record first. The weaker ground leaves out what the stronger one has.</summary>
    public IQueryable<PairKeys> On(MatchKind ground) => ground switch
    {
        MatchKind.SameLastNameAndBirthDate => ByBirthDate(),
        MatchKind.SameNameAndZip => ByNameAndZip(),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, null),
    };

    private IQueryable<Participant> People => db.Participants.VisibleTo(who);

    private IQueryable<PairKeys> ByBirthDate() =>
        InOrder(
            from key in db.Participants
                .Where(person => person.BirthDateHash != null && person.LastNameKey != null)
                .GroupBy(person => new { person.BirthDateHash, person.LastNameKey })
                .Where(same => same.Count() > 1)
                .Select(same => new { same.Key.BirthDateHash, same.Key.LastNameKey })
            from newer in People.Where(person => person.BirthDateHash != null && person.LastNameKey != null
                && person.BirthDateHash == key.BirthDateHash && person.LastNameKey == key.LastNameKey)
            from older in People.Where(person => person.BirthDateHash != null && person.LastNameKey != null
                && person.BirthDateHash == key.BirthDateHash && person.LastNameKey == key.LastNameKey && person.Id < newer.Id)
            select new PairKeys(newer.Id, older.Id));

    private IQueryable<PairKeys> ByNameAndZip() =>
        InOrder(
            from key in db.Participants
                .Where(person => person.LastNameKey != null && person.FirstNameKey != null && person.Zip != null)
                .GroupBy(person => new { person.LastNameKey, person.FirstNameKey, person.Zip })
                .Where(same => same.Count() > 1)
                .Select(same => new { same.Key.LastNameKey, same.Key.FirstNameKey, same.Key.Zip })
            from newer in People.Where(person => person.LastNameKey != null && person.FirstNameKey != null && person.Zip != null
                && person.LastNameKey == key.LastNameKey && person.FirstNameKey == key.FirstNameKey && person.Zip == key.Zip)
            from older in People.Where(person => person.LastNameKey != null && person.FirstNameKey != null && person.Zip != null
                && person.LastNameKey == key.LastNameKey && person.FirstNameKey == key.FirstNameKey && person.Zip == key.Zip && person.Id < newer.Id)
            where older.BirthDateHash == null || newer.BirthDateHash == null || older.BirthDateHash != newer.BirthDateHash
            select new PairKeys(newer.Id, older.Id));

    private IQueryable<PairKeys> InOrder(IQueryable<PairKeys> pairs) => pairs
        .Where(pair => !db.DifferentPeople.Any(said => said.FirstId == pair.Older && said.SecondId == pair.Newer))
        .OrderByDescending(pair => pair.Newer).ThenByDescending(pair => pair.Older);
}
