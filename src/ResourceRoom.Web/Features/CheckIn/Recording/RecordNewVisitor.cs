using System.Security.Cryptography;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

/// <summary>
/// Makes a record for someone who is not on file and records the visit, unless the answers point to people who are:
/// one person, one record. Two desks that enter the same person at the same moment end with one record. The same save
/// adds the person's row in <see cref="ResourceRoomDb.RoomVisitors"/> (decision 0025).
/// </summary>
public sealed class RecordNewVisitor(ResourceRoomDb db, ParticipantItems items, CheckInPreconditions preconditions, RecordVisit recordVisit, OfficeClock clock)
{
    private const string PirlAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int PirlLength = 12;

    public async Task<CheckInOutcome> ExecuteAsync(
        ActingUser who, NineAnswers answers, VisitDraft draft, bool isDifferentPerson, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.LockAsync($"new-visitor:{(answers.LastName.IsGiven ? NameKey.Of(answers.LastName.Value!) : "")}", cancellationToken);
            var outcome = await WithinLockAsync(who, answers, draft, isDifferentPerson, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return outcome;
        }
        catch (DbUpdateException lost) when (db.IsUniqueViolation(lost))
        {
            // Somebody saved the same form, or the same SSN under another last name, in between: now it can be seen.
            db.ChangeTracker.Clear();
            return await WithinLockAsync(who, answers, draft, isDifferentPerson, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<CheckInOutcome.Match>> MatchesAsync(ActingUser who, NineAnswers answers, CancellationToken cancellationToken)
    {
        var typed = FactsOf(answers);
        var ssn = answers.Ssn.IsGiven ? items.HashOf(answers.Ssn.Value) : null;
        var birthDate = answers.BirthDate.IsGiven ? items.HashOf(answers.BirthDate.Value) : null;
        var candidates = await db.Participants
            .Fitting(typed, ssn, birthDate)
            .ToRows(db.Visits.VisibleTo(who))
            .ToListAsync(cancellationToken);
        return
        [
            .. candidates
                .Select(row => row.Decrypted(items))
                .Select(person => new CheckInOutcome.Match(person, PossibleMatch.Between(typed, FactsOf(person))))
                .Where(match => match.Kind != MatchKind.None)
                .OrderBy(match => match.Kind),
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

    private async Task<CheckInOutcome> WithinLockAsync(
        ActingUser who, NineAnswers answers, VisitDraft draft, bool isDifferentPerson, CancellationToken cancellationToken)
    {
        if (await preconditions.CheckAsync(who, participantId: null, draft, cancellationToken) is { } refused)
        {
            return refused;
        }

        var matches = await MatchesAsync(who, answers, cancellationToken);
        if (matches.Count > 0 && (!isDifferentPerson || matches[0].Kind == MatchKind.SameSsn))
        {
            return new CheckInOutcome.PossibleDuplicate(matches);
        }

        var now = clock.Now;
        var person = new Participant
        {
            PublicId = Guid.CreateVersion7(now),
            PirlKey = RandomNumberGenerator.GetString(PirlAlphabet, PirlLength),
            CreatedAt = now,
            CreatedById = who.AccountId,
        };
        await recordVisit.AddFirstVisitAsync(who, person, answers, draft, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new CheckInOutcome.Recorded(draft.Key);
    }

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
