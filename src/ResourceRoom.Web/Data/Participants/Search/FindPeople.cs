using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants.Search;

/// <summary>
/// Finds people by what the desk has in hand: a name, the last four or all of the SSN, a birth date, or a pass. Each way of
/// looking is one range of one index, read in its order and no further than the list is long (decision 0025).
/// </summary>
public static class FindPeople
{
    /// <summary>A search never lists more people than this: it must tell people apart, not tell about them.</summary>
    public const int Most = 20;

    private const int ShortBeginning = 3;

    public static async Task<PersonSearchResult> FindAsync(
        this PeopleInScope reach, FindTerm term, ParticipantItems items, CancellationToken cancellationToken)
    {
        var isPlainFirst = term is not FindTerm.ByName name || FillsTheList(name.Words);
        var found = isPlainFirst ? await reach.FirstOfAsync(reach.Matching(term, items), items, cancellationToken) : [];
        if (term is not FindTerm.ByName { Words: var words })
        {
            return PersonSearchResult.Of(found, areAlikeInSoundOnly: false);
        }

        found = await reach.AddAsync(found, reach.ByOtherNames(NameReadings.Likely(words), searched: isPlainFirst ? 1 : 0), items, cancellationToken);
        found = await reach.AddAsync(found, reach.ByNicknames(NameReadings.Likely(words)), items, cancellationToken, areByNickname: true);
        if (found.Count > 0)
        {
            return PersonSearchResult.Of(found, areAlikeInSoundOnly: false);
        }

        var close = await reach.AddAsync([], reach.ByOtherNames(NameReadings.Loose(words), searched: 0), items, cancellationToken);
        if (close.Count > 0)
        {
            return PersonSearchResult.Of(close, areAlikeInSoundOnly: false) with { AreCloseOnly = true };
        }

        var alike = await reach.AddAsync([], reach.BySound(words), items, cancellationToken);
        return PersonSearchResult.Of(alike, areAlikeInSoundOnly: alike.Count > 0);
    }

    /// <summary>One person whose key is known, if in scope.</summary>
    public static async Task<PersonSearchResult> OneAsync(this PeopleInScope reach, long id, ParticipantItems items, CancellationToken cancellationToken) =>
        PersonSearchResult.Of(await reach.FirstOfAsync([reach.People.Where(person => person.Id == id)], items, cancellationToken), areAlikeInSoundOnly: false);

    public static IQueryable<PersonRow> ToRows(this IQueryable<Participant> people, IQueryable<Visit> visits, int most = Most) =>
        people.InOrderOfNames().Take(most).Described(visits);

    // One word or short beginnings mostly fill it in the plain way. Whole names hardly ever do: all ways to take them are one query.
    private static bool FillsTheList(IReadOnlyList<string> words) => words.Count == 1 || words.All(word => word.Length <= ShortBeginning);

    private static IEnumerable<IQueryable<Participant>> Matching(this PeopleInScope reach, FindTerm term, ParticipantItems items)
    {
        var people = reach.People;
        switch (term)
        {
            case FindTerm.BySsn bySsn:
                var ssn = items.HashOf(bySsn.Ssn);
                return [people.Where(person => person.SsnHash == ssn)];
            case FindTerm.ByPassCode byPass:
                // Joined, so that the engine begins with the one pass.
                var code = items.HashOf(byPass.Code);
                return [people.SelectMany(person => person.Passes.Where(pass => pass.CodeHash == code && pass.RevokedAt == null), (person, _) => person)];
            case FindTerm.ByBirthDate byBirthDate:
                var birthDate = items.HashOf(byBirthDate.Date);
                return [people.Where(person => person.BirthDateHash == birthDate).InOrderOfNames()];
            case FindTerm.ByLastFour byLastFour:
                return [people.Where(person => person.SsnLastFour == byLastFour.Digits).InOrderOfNames()];
            case FindTerm.ByName byName:
                return reach.OfRoom?.Seen.Spelled(byName.Words) ?? people.Spelled(byName.Words);
            default:
                return [];
        }
    }

    private static async Task<IReadOnlyList<FoundPerson>> FirstOfAsync(
        this PeopleInScope reach, IEnumerable<IQueryable<Participant>> ways, ParticipantItems items, CancellationToken cancellationToken)
    {
        List<PersonRow> found = [];
        foreach (var way in ways)
        {
            var more = await way.Take(Most + 1).Described(reach.Visits).ToListAsync(cancellationToken);
            found.AddRange(more.ExceptBy(found.Select(person => person.PublicId), person => person.PublicId));
            if (found.Count > Most)
            {
                break;
            }
        }

        return [.. found.Select(person => person.Decrypted(items))];
    }

    private static async Task<IReadOnlyList<FoundPerson>> AddAsync(
        this PeopleInScope reach, IReadOnlyList<FoundPerson> found, IQueryable<NameHit>? others, ParticipantItems items, CancellationToken cancellationToken, bool areByNickname = false)
    {
        if (found.Count > Most || others is null)
        {
            return found;
        }

        var hits = await others.ToListAsync(cancellationToken);
        if (hits.Count == 0)
        {
            return found;
        }

        var firstHits = hits.OrderBy(hit => hit.Way).GroupBy(hit => hit.ParticipantId).Take(Most + 1 + found.Count).ToList();
        var keys = firstHits.Select(one => one.Key).ToList();
        var formerNames = hits.Where(hit => hit.FormerNameId > 0).Select(hit => (long?)hit.FormerNameId).Distinct().ToList();
        var people = await reach.People.Where(person => keys.Contains(person.Id)).Described(reach.Visits).ToDictionaryAsync(row => row.Id, cancellationToken);
        var former = formerNames.Count == 0 ? [] : await reach.Names.Where(name => formerNames.Contains(name.FormerNameId)).Select(name => name.FormerName!)
            .Distinct().ToDictionaryAsync(row => row.Id, row => new NamePair(row.FirstName, row.LastName), cancellationToken);
        var known = found.Select(person => person.PublicId).ToHashSet();
        return
        [
            .. found,
            .. firstHits.Where(one => people.TryGetValue(one.Key, out var row) && !known.Contains(row.PublicId))
                .Select(one => people[one.Key].Decrypted(items) with
                {
                    FormerNames = one.All(hit => hit.FormerNameId > 0) ? [.. one.Select(hit => former[hit.FormerNameId]).Distinct()] : [],
                    IsByNickname = areByNickname,
                })
                .Take(Most + 1 - found.Count),
        ];
    }

    private static IQueryable<Participant> InOrderOfNames(this IQueryable<Participant> people) =>
        people.OrderBy(person => person.LastNameKey).ThenBy(person => person.FirstNameKey).ThenBy(person => person.Id);

    public static IQueryable<PersonRow> Described(this IQueryable<Participant> people, IQueryable<Visit> visits) =>
        people.Select(person => new PersonRow
        {
            Id = person.Id,
            PublicId = person.PublicId,
            FirstName = person.FirstName,
            LastName = person.LastName,
            Zip = person.Zip,
            BirthDateCipher = person.BirthDateCipher,
            SsnHash = person.SsnHash,
            LastVisit = visits.Where(visit => visit.ParticipantId == person.Id && visit.Void == null).Max(visit => (DateOnly?)visit.Day),
        });
}
