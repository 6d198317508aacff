using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
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
    /// <summary>Those whom the answers fit, wherever they were seen, the surest first.</summary>
    public async Task<IReadOnlyList<MatchOnFile>> MatchesAsync(ActingUser who, NineAnswers answers, CancellationToken cancellationToken)
    {
        var typed = FactsOf(answers);
        var ssn = answers.Ssn.IsGiven ? items.HashOf(answers.Ssn.Value) : null;
        var birthDate = answers.BirthDate.IsGiven ? items.HashOf(answers.BirthDate.Value) : null;
        var candidates = await db.Participants
            .Fitting(typed, ssn, birthDate)
            .ToRows(db.Visits.VisibleTo(who))
            .ToListAsync(cancellationToken);
        if (ssn is not null && candidates.All(row => row.SsnHash?.SequenceEqual(ssn) != true))
        {
            candidates.AddRange(await db.Participants.Where(person => person.SsnHash == ssn).ToRows(db.Visits.VisibleTo(who)).ToListAsync(cancellationToken));
        }

        var matches = candidates
            .Select(row => row.Decrypted(items))
            .Select(person => new MatchOnFile(person, PossibleMatch.Between(typed, FactsOf(person))))
            .Where(match => match.Kind != MatchKind.None)
            .OrderBy(match => match.Kind);
        return await ComparedAsync(answers, [.. matches], cancellationToken);
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
                MustBeAsked = match.Kind == MatchKind.SameSsn && SharedSsn.MustBeAsked(answers, onFile[match.Person.PublicId]),
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
    public Task LockAsync(NineAnswers answers, CancellationToken cancellationToken) =>
        db.LockAsync($"new-visitor:{(answers.LastName.IsGiven ? NameKey.Of(answers.LastName.Value!) : "")}", cancellationToken);

    private PersonFacts FactsOf(NineAnswers answers) => new(
        answers.FirstName.IsGiven ? NameKey.Of(answers.FirstName.Value!) : null,
        answers.LastName.IsGiven ? NameKey.Of(answers.LastName.Value!) : null,
        answers.Zip.IsGiven ? answers.Zip.Value.Five : null,
        answers.BirthDate.IsGiven ? answers.BirthDate.Value : null,
        answers.Ssn.IsGiven ? Convert.ToHexString(items.HashOf(answers.Ssn.Value)) : null);

    private static PersonFacts FactsOf(FoundPerson person) => new(
        person.FirstName is null ? null : NameKey.Of(person.FirstName),
        person.LastName is null ? null : NameKey.Of(person.LastName),
        person.Zip,
        person.BirthDate,
        person.SsnHash is null ? null : Convert.ToHexString(person.SsnHash));
}
