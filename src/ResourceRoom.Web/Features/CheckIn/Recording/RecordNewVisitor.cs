using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

/// <summary>
/// Makes a record for someone who is not on file and records the visit, unless the answers point to people who are:
/// one person, one record. Two desks that enter the same person at the same moment end with one record. The same save
/// adds the person's row in <see cref="ResourceRoomDb.RoomVisitors"/> (decision 0025).
/// </summary>
public sealed class RecordNewVisitor(ResourceRoomDb db, PeopleOnFile people, CheckInPreconditions preconditions, RecordVisit recordVisit, OfficeClock clock)
{
    public async Task<CheckInOutcome> ExecuteAsync(
        ActingUser who, NineAnswers answers, VisitDraft draft, bool isDifferentPerson, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await people.LockAsync(answers, cancellationToken);
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

    private async Task<CheckInOutcome> WithinLockAsync(
        ActingUser who, NineAnswers answers, VisitDraft draft, bool isDifferentPerson, CancellationToken cancellationToken)
    {
        if (await preconditions.CheckAsync(who, participantId: null, draft, cancellationToken) is { } refused)
        {
            return refused;
        }

        var matches = await people.MatchesAsync(who, answers, cancellationToken);
        if (matches.Count > 0 && (!isDifferentPerson || matches[0].Kind == MatchKind.SameSsn))
        {
            await db.LogShownBeyondReachAsync(matches.Select(match => match.Person.PublicId), new Act(who, clock.Now));
            return new CheckInOutcome.PossibleDuplicate(matches);
        }

        var person = Participant.Create(clock.Now, who.AccountId);
        await recordVisit.AddFirstVisitAsync(who, person, answers, draft, cancellationToken);
        await RememberTurnedDownAsync(person, matches, new Act(who, clock.Now), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new CheckInOutcome.Recorded(draft.Key);
    }

    /// <summary>Keeps people who were offered and turned down out of the possible duplicates. A newer record may not have been among those offered.</summary>
    private async Task RememberTurnedDownAsync(Participant person, IReadOnlyList<MatchOnFile> offered, Act act, CancellationToken cancellationToken)
    {
        if (offered.Count == 0)
        {
            return;
        }

        var keys = offered.Select(match => match.Person.PublicId).ToList();
        var shownSince = act.At - SealedForms.Lifetime;
        var others = await db.Participants.Where(other => EF.Parameter(keys).Contains(other.PublicId) && other.CreatedAt < shownSince)
            .Select(other => new { other.Id, other.PublicId }).ToListAsync(cancellationToken);
        foreach (var other in others)
        {
            var said = db.DifferentPeople.Add(new DifferentPeople { FirstId = other.Id, SecondId = db.Entry(person).Property(row => row.Id).CurrentValue, SaidAt = act.At, SaidById = act.Who.AccountId });
            said.Property(row => row.SecondId).IsTemporary = true;
            db.LogEvent(new ParticipantsMarkedDifferent(other.PublicId), Subject.Participant(person.PublicId), act);
            db.LogEvent(new ParticipantsMarkedDifferent(person.PublicId), Subject.Participant(other.PublicId), act);
        }
    }
}
