using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

/// <summary>
/// Records a visit of someone on file in the room the technician is signed in to, with the answers supplied then
/// (Policy 1.11.2, items 1, 5 and 6). One save holds the visit, the record, and their events.
/// </summary>
public sealed class RecordVisit(ResourceRoomDb db, ParticipantItems items, CheckInPreconditions preconditions, OfficeClock clock)
{
    public Task<CheckInOutcome> ExecuteAsync(
        ActingUser who, long participantId, NineAnswers supplied, VisitDraft draft, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => draft.Paper is null
            ? RecordAsync(who, participantId, supplied, draft, cancellationToken)
            : OneAfterTheOtherAsync(who, participantId, supplied, draft, cancellationToken));

    /// <summary>Two people who type in the same sheet at once: the second sees the first one's visit.</summary>
    private async Task<CheckInOutcome> OneAfterTheOtherAsync(
        ActingUser who, long participantId, NineAnswers supplied, VisitDraft draft, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAsync($"visits-of:{participantId}", cancellationToken);
        var outcome = await RecordAsync(who, participantId, supplied, draft, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    private async Task<CheckInOutcome> RecordAsync(
        ActingUser who, long participantId, NineAnswers supplied, VisitDraft draft, CancellationToken cancellationToken)
    {
        var person = await db.Participants.Include(row => row.Registration).SingleAsync(row => row.Id == participantId, cancellationToken);
        if (person.MergedIntoId is { } into)
        {
            // Merged since the card was opened: the visit is that of the record which lives on.
            var survivor = await db.LastOfAsync(into, cancellationToken);
            return await RecordAsync(who, survivor.Id, supplied, draft, cancellationToken);
        }

        if (await preconditions.AskAsync(who, participantId, draft, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (person.SsnHash is null && await IsOnFileAsync(supplied.Ssn, cancellationToken))
        {
            return new CheckInOutcome.SsnOnFileElsewhere();
        }

        var kept = items.Read(person).KeptAgainst(supplied);
        await PrepareAsync(who, person, supplied, draft, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new CheckInOutcome.Recorded(draft.Key) { Kept = kept };
    }

    internal async Task PrepareAsync(
        ActingUser who, Participant person, NineAnswers supplied, VisitDraft draft, CancellationToken cancellationToken)
    {
        // A record that is being made and its first visit have one instant.
        var now = person.Id == 0 ? person.CreatedAt : clock.Now;
        var paper = draft.Paper;
        var day = paper?.Day ?? OfficeClock.DayOf(now);
        var onFile = items.Read(person);
        var brought = LatestContact.ForTheRecord(onFile, person.LaborForceStatusResponse.On, supplied, day);
        var changes = items.Write(person, onFile.CompletedBy(brought), day);
        if (brought.LaborForceStatus.IsGiven)
        {
            // The same answer again is still that day's answer.
            person.LaborForceStatusResponse = new Response { State = ResponseState.Given, On = day };
        }

        var visit = new Visit
        {
            PublicId = draft.Key,
            LocationId = who.Room!.LocationId,
            Participant = person,
            StartedAt = paper?.StartedAt ?? now,
            EndedAt = paper?.EndedAt,
            WasNotCheckedOut = paper?.WasNotCheckedOut ?? false,
            Day = day,
            RecordedAt = now,
            LaborForceStatus = supplied.LaborForceStatus.IsGiven ? supplied.LaborForceStatus.Value : null,
            LaborForceStatusState = supplied.LaborForceStatus.State,
            Class = person.Class,
            IsReportable = person.SsnHash is not null,
            Source = paper is null ? VisitSource.Desk : VisitSource.CatchUp,
            TechnicianId = who.AccountId,
            Note = draft.Note,
        };
        var services = await db.Services
            .Where(service => draft.Services.Contains(service.Id))
            .OrderBy(service => service.Position)
            .Select(service => new { service.Id, service.Code })
            .ToListAsync(cancellationToken);
        foreach (var service in services)
        {
            visit.Services.Add(new VisitService { ServiceId = service.Id });
        }

        db.Visits.Add(visit);
        db.LogEvent(EventNames.VisitRecorded, Subject.Visit(visit.PublicId), now, who, new
        {
            participant = person.PublicId,
            @class = visit.Class,
            reportable = visit.IsReportable,
            source = visit.Source,
            day,
            services = services.Select(service => service.Code),
        });
        if (person.Id == 0)
        {
            db.LogEvent(EventNames.ParticipantCreated, Subject.Participant(person.PublicId), now, who, changes);
            return;
        }

        // A merge in this moment would leave the visit behind.
        db.BumpVersion(person);
        if (changes.Count > 0)
        {
            db.LogEvent(EventNames.ParticipantItemsChanged, Subject.Participant(person.PublicId), now, who, changes);
        }

        if (changes.Any(change => change.Item == NineItem.Ssn)
            && await MakeReportableAsync(person.Id, day, now, cancellationToken) is var earlier and > 0)
        {
            db.LogEvent(EventNames.VisitsBecameReportable, Subject.Participant(person.PublicId), now, who, new { visits = earlier });
        }
    }

    private async Task<int> MakeReportableAsync(long participantId, DateOnly day, DateTime now, CancellationToken cancellationToken)
    {
        var today = OfficeClock.DayOf(now);
        var made = await db.MakeReportableAsync(participantId, today, now, cancellationToken);
        return ProgramYear.Containing(day) == ProgramYear.Containing(today)
            ? made
            : made + await db.MakeReportableAsync(participantId, day, now, cancellationToken);
    }

    private async Task<bool> IsOnFileAsync(Answer<Ssn> ssn, CancellationToken cancellationToken)
    {
        if (!ssn.IsGiven)
        {
            return false;
        }

        var hash = items.HashOf(ssn.Value);
        return await db.Participants.AnyAsync(person => person.SsnHash == hash, cancellationToken);
    }
}
