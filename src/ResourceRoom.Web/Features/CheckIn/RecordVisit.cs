using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>
/// Records a visit of someone on file in the room the technician is signed in to, with the answers supplied today
/// (Policy 1.11.2, items 1, 5 and 6). One save holds the visit, the record, and their events.
/// </summary>
public sealed class RecordVisit(ResourceRoomDb db, IDatabaseEngine engine, ParticipantItems items, OfficeClock clock)
{
    /// <summary>Records the visit, or says why not; sent again, finds the visit it made.</summary>
    public Task<CheckInOutcome> ExecuteAsync(
        ActingUser who, long participantId, NineAnswers supplied, VisitDraft draft, CancellationToken cancellationToken) =>
        db.OnWhatIsThereAsync(engine, () => RecordAsync(who, participantId, supplied, draft, cancellationToken));

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

        if (await WhyNotAsync(who, participantId, draft, cancellationToken) is { } refused)
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

    /// <summary>Why there can be no visit, or the visit that is there already; null when it can be made.</summary>
    /// <param name="who">The technician.</param>
    /// <param name="participantId">The person; null for someone who is not on file yet.</param>
    /// <param name="draft">The visit.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    internal async Task<CheckInOutcome?> WhyNotAsync(ActingUser who, long? participantId, VisitDraft draft, CancellationToken cancellationToken)
    {
        var madeBefore = await db.Visits
            .Where(visit => visit.PublicId == draft.Key)
            .Select(visit => new { visit.TechnicianId, visit.LocationId })
            .SingleOrDefaultAsync(cancellationToken);
        if (madeBefore is not null)
        {
            return madeBefore.TechnicianId == who.AccountId && madeBefore.LocationId == who.Room!.LocationId
                ? new CheckInOutcome.Recorded(draft.Key)
                : new CheckInOutcome.FormUsedElsewhere();
        }

        var room = await db.Locations
            .Where(location => location.Id == who.Room!.LocationId)
            .Select(location => new { location.EstablishedOn, location.ClosedOn })
            .SingleAsync(cancellationToken);
        var openVisit = await db.Visits
            .Where(visit => visit.LocationId == who.Room!.LocationId && visit.ParticipantId == participantId && visit.EndedAt == null)
            .Select(visit => (Guid?)visit.PublicId)
            .SingleOrDefaultAsync(cancellationToken);
        var why = CheckInRule.WhyNot(clock.Today, room.EstablishedOn, room.ClosedOn, openVisit is not null, draft.Services.Count);
        if (why is not null)
        {
            return why == CheckInRefusal.AlreadyHere ? OpenVisit(openVisit!.Value, draft) : new CheckInOutcome.Refused(why.Value);
        }

        var known = await db.Services.CountAsync(service => draft.Services.Contains(service.Id), cancellationToken);
        return known == draft.Services.Count ? null : new CheckInOutcome.UnknownService();
    }

    /// <summary>The same form may have been saved a moment after its key was asked for: then this is its visit.</summary>
    private static CheckInOutcome OpenVisit(Guid visitId, VisitDraft draft) =>
        visitId == draft.Key ? new CheckInOutcome.Recorded(visitId) : new CheckInOutcome.AlreadyHere(visitId);

    /// <summary>Adds the visit, what it changes on the record, and the events to the unit of work; the caller saves.</summary>
    internal async Task PrepareAsync(
        ActingUser who, Participant person, NineAnswers supplied, VisitDraft draft, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var today = OfficeClock.DayOf(now);
        var changes = items.Write(person, items.Read(person).CompletedBy(supplied), today);
        if (supplied.LaborForceStatus.IsGiven)
        {
            // The same answer again is still today's answer.
            person.LaborForceStatusResponse = new Response { State = ResponseState.Given, On = today };
        }

        var visit = new Visit
        {
            PublicId = draft.Key,
            LocationId = who.Room!.LocationId,
            Participant = person,
            StartedAt = now,
            Day = today,
            RecordedAt = now,
            LaborForceStatus = supplied.LaborForceStatus.IsGiven ? supplied.LaborForceStatus.Value : null,
            LaborForceStatusState = supplied.LaborForceStatus.State,
            Class = person.Class,
            IsReportable = person.SsnHash is not null,
            Source = VisitSource.Desk,
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
        db.Note(EventNames.VisitRecorded, Subject.Visit(visit.PublicId), now, who, new { participant = person.PublicId, @class = visit.Class, reportable = visit.IsReportable, services = services.Select(service => service.Code) });
        if (person.Id == 0)
        {
            db.Note(EventNames.ParticipantCreated, Subject.Participant(person.PublicId), now, who, changes);
            return;
        }

        // A merge in this moment would leave the visit behind.
        db.RestOn(person);
        if (changes.Count > 0)
        {
            db.Note(EventNames.ParticipantItemsChanged, Subject.Participant(person.PublicId), now, who, changes);
        }

        if (changes.Any(change => change.Item == NineItem.Ssn)
            && await db.MakeReportableAsync(person.Id, today, now, cancellationToken) is var earlier and > 0)
        {
            db.Note(EventNames.VisitsBecameReportable, Subject.Participant(person.PublicId), now, who, new { visits = earlier });
        }
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
