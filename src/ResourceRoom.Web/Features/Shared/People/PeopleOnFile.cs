using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.People;

/// <summary>Somebody on file whom typed answers fit.</summary>
public sealed record MatchOnFile(FoundPerson Person, MatchKind Kind)
{
    public IReadOnlyList<NineItem> Differs { get; init; } = [];

    public bool IsOfSameYear { get; init; }

    /// <summary>Whether the SSN is this person's, but names and birth date speak against it.</summary>
    public bool MustBeAsked { get; init; }
}

/// <summary>Looks for those whom typed answers fit before a record is made: one person, one record.</summary>
[Scoped]
public sealed class PeopleOnFile(ResourceRoomDb db, ParticipantItems items)
{
    /// <summary>Those whom the answers fit, wherever they were seen, by the names of today and by former ones, the surest first.</summary>
    public async Task<IReadOnlyList<MatchOnFile>> MatchesAsync(ActingUser who, NineAnswers answers, CancellationToken cancellationToken)
    {
        var typed = FactsOf(answers);
        var ssn = answers.Ssn.IsGiven ? items.HashOf(answers.Ssn.Value) : null;
        var birthDate = answers.BirthDate.IsGiven ? items.HashOf(answers.BirthDate.Value) : null;
        var visits = db.Visits.VisibleTo(who);
        var fitting = await db.Participants.Fitting(typed, ssn, birthDate).ToRows(visits).ToListAsync(cancellationToken);
        if (ssn is not null && fitting.TrueForAll(row => row.SsnHash?.SequenceEqual(ssn) != true))
        {
            fitting.AddRange(await db.Participants.Where(person => person.SsnHash == ssn).ToRows(visits).ToListAsync(cancellationToken));
        }

        var others = (await OthersAsync(typed, birthDate, cancellationToken)).Except(fitting.Select(row => row.Id)).Take(FindPeople.Most).ToList();
        if (others.Count > 0)
        {
            fitting.AddRange(await db.Participants.Where(person => others.Contains(person.Id)).ToRows(visits).ToListAsync(cancellationToken));
        }

        var keys = fitting.Select(row => row.Id).ToList();
        var formerNames = (keys.Count == 0 ? [] : await db.FormerNames.AsNoTracking().Where(name => keys.Contains(name.ParticipantId)).OrderBy(name => name.Id).ToListAsync(cancellationToken))
            .ToLookup(name => name.ParticipantId, name => new NamePair(name.FirstName, name.LastName));
        var matches = fitting
            .Select(row => Compare(typed, row.Decrypted(items), [.. formerNames[row.Id]]))
            .Where(match => match.Kind != MatchKind.None)
            .OrderBy(match => match.Kind);
        var compared = await ComparedAsync(answers, [.. matches], cancellationToken);
        var seen = await db.WithPresenceAsync(who.Room?.LocationId, [.. compared.Select(match => match.Person)], cancellationToken);
        return [.. compared.Zip(seen, (match, person) => match with { Person = person })];
    }

    public async Task<IReadOnlyList<MatchOnFile>> ComparedAsync(NineAnswers answers, IReadOnlyList<MatchOnFile> matches, CancellationToken cancellationToken)
    {
        if (matches.Count == 0)
        {
            return matches;
        }

        var keys = matches.Select(match => match.Person.PublicId).ToList();
        var onFile = await db.Participants.AsNoTracking()
            .Where(person => keys.Contains(person.PublicId))
            .ToDictionaryAsync(person => person.PublicId, items.Read, cancellationToken);
        return
        [
            .. matches.Select(match => match with
            {
                Differs = onFile[match.Person.PublicId].KeptAgainst(answers),
                IsOfSameYear = answers.BirthDate.IsGiven && answers.BirthDate.Value.Year == match.Person.BirthYear,
                MustBeAsked = match.Kind == MatchKind.SameSsn
                    && SharedSsn.MustBeAsked(answers, onFile[match.Person.PublicId], onFile.Where(other => other.Key != match.Person.PublicId).Select(other => other.Value)),
            }),
        ];
    }

    /// <summary>The internal key of somebody on file whom the answers fit; null for anyone else.</summary>
    public async Task<long?> IdOfMatchAsync(ActingUser who, NineAnswers answers, Guid publicId, CancellationToken cancellationToken)
    {
        var matches = await MatchesAsync(who, answers, cancellationToken);
        return matches.Any(match => match.Person.PublicId == publicId)
            ? await db.Participants.Where(person => person.PublicId == publicId).Select(person => (long?)person.Id).SingleAsync(cancellationToken)
            : null;
    }

    /// <summary>Two who enter the same person at the same moment end with one record. Needs an open transaction.</summary>
    public async Task LockAsync(NineAnswers answers, CancellationToken cancellationToken)
    {
        await db.LockAsync($"new-visitor:{(answers.LastName.IsGiven ? NameKey.Of(answers.LastName.Value!) : "")}", cancellationToken);
        if (answers.BirthDate.IsGiven)
        {
            // Similar names differ.
            await db.LockAsync($"new-visitor:{Convert.ToHexString(items.HashOf(answers.BirthDate.Value))}", cancellationToken);
        }
    }

    private async Task<IEnumerable<long>> OthersAsync(PersonFacts typed, byte[]? birthDateHash, CancellationToken cancellationToken)
    {
        var compared = ComparedPerson.Of(typed);
        var similar = birthDateHash is null
            ? []
            : (await db.BornOnAsync(birthDateHash, cancellationToken))
                .Where(person => person.Any(names => PossibleMatch.HaveSimilarNames(compared, names) || (typed.LastNameKey is not null && typed.LastNameKey == names.Last.Key)))
                .Select(person => person.Key).ToList();
        return typed is { FirstNameKey: { } first, LastNameKey: { } last, Zip: { } zip }
            ? similar.Concat(await db.LookupNames.FormerlyCalled(first, last).Where(person => person.Zip == zip).Select(person => person.Id).Take(FindPeople.Most).ToListAsync(cancellationToken))
            : similar;
    }

    private static MatchOnFile Compare(PersonFacts typed, FoundPerson person, IReadOnlyList<NamePair> formerNames)
    {
        var facts = FactsOf(person);
        var match = new MatchOnFile(person, PossibleMatch.Between(typed, facts));
        foreach (var names in formerNames.SelectMany(former => new[] { former, former with { First = person.FirstName }, former with { Last = person.LastName } }))
        {
            var kind = PossibleMatch.Between(typed, facts with { FirstNameKey = KeyOf(names.First), LastNameKey = KeyOf(names.Last) });
            if (kind != MatchKind.None && (match.Kind == MatchKind.None || kind < match.Kind))
            {
                match = new MatchOnFile(person with { FormerNames = [names] }, kind);
            }
        }

        return match;
    }

    private PersonFacts FactsOf(NineAnswers answers) => new(
        answers.FirstName.IsGiven ? NameKey.Of(answers.FirstName.Value!) : null,
        answers.LastName.IsGiven ? NameKey.Of(answers.LastName.Value!) : null,
        answers.Zip.IsGiven ? answers.Zip.Value.Five : null,
        answers.BirthDate.IsGiven ? answers.BirthDate.Value : null,
        answers.Ssn.IsGiven ? Convert.ToHexString(items.HashOf(answers.Ssn.Value)) : null);

    private static PersonFacts FactsOf(FoundPerson person) => new(
        KeyOf(person.FirstName), KeyOf(person.LastName), person.Zip, person.BirthDate, person.SsnHash is null ? null : Convert.ToHexString(person.SsnHash));

    private static string? KeyOf(string? name) => name is null ? null : NameKey.Of(name);
}
