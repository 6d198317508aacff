using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

/// <summary>
/// Records a visit of someone on file in the room the technician is signed in to, with the answers supplied then
/// (Policy 1.11.2, items 1, 5 and 6). One save holds the visit, the record, their events and, on a first visit to the
/// room, the person's row in <see cref="ResourceRoomDb.RoomVisitors"/>, which the context adds (decision 0025).
/// </summary>
public sealed class RecordVisit(
    ResourceRoomDb db, ParticipantItems items, CheckInPreconditions preconditions, ServiceCatalog catalog, OfficeClock clock)
{
    public Task<CheckInOutcome> ExecuteAsync(
        ActingUser who, long participantId, NineAnswers supplied, VisitDraft draft, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => draft.Paper is null
            ? RecordAsync(who, participantId, supplied, draft, cancellationToken)
            : OneAfterTheOtherAsync(who, participantId, supplied, draft, cancellationToken));

    internal async Task AddFirstVisitAsync(
        ActingUser who, Participant person, NineAnswers answers, VisitDraft draft, CancellationToken cancellationToken)
    {
        // The record and its first visit have one instant.
        var now = person.CreatedAt;
        var contact = new Contact(new Act(who, now), draft.Paper?.Day ?? OfficeClock.DayOf(now), answers, draft);
        var written = items.WriteContact(person, new NineAnswers(), answers, contact.Day);
        await AddVisitAsync(person, written, contact, cancellationToken);
        db.LogEvent(new ParticipantCreated(written.Changes), Subject.Participant(person.PublicId), contact.Act);
    }

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
        var person = await db.Participants.SingleAsync(row => row.Id == participantId, cancellationToken);
        if (person.MergedIntoId is { } into)
        {
            // Merged since the card was opened: the visit belongs to the surviving record.
            var survivor = await db.LastOfAsync(into, cancellationToken);
            return await RecordAsync(who, survivor.Id, supplied, draft, cancellationToken);
        }

        if (await preconditions.CheckAsync(who, participantId, draft, cancellationToken) is { } refused)
        {
            return refused;
        }

        var onFile = items.Read(person);
        if (person.SsnHash is null && await OwnerOfAsync(supplied.Ssn, cancellationToken) is { } owner)
        {
            return new CheckInOutcome.SsnOnFileElsewhere(items.Read(owner).KeptAgainst(onFile.CompletedBy(supplied)));
        }

        var now = clock.Now;
        await AddAsync(person, onFile, new Contact(new Act(who, now), draft.Paper?.Day ?? OfficeClock.DayOf(now), supplied, draft), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new CheckInOutcome.Recorded(draft.Key) { Kept = onFile.KeptAgainst(supplied) };
    }

    private async Task AddAsync(Participant person, NineAnswers onFile, Contact contact, CancellationToken cancellationToken)
    {
        var written = items.WriteContact(person, onFile, contact.Supplied, contact.Day);
        await AddVisitAsync(person, written, contact, cancellationToken);

        // A merge in this moment would leave the visit behind.
        db.BumpVersion(person);
        var subject = Subject.Participant(person.PublicId);
        if (written.Changes.Count > 0)
        {
            db.LogEvent(new ParticipantItemsChanged(written.Changes), subject, contact.Act);
        }

        if (written.HasSsn && await db.MakeReportableAsync(person.Id, contact.Day, contact.Act.At, cancellationToken) is var others and > 0)
        {
            db.LogEvent(new VisitsBecameReportable(others), subject, contact.Act);
        }
    }

    private async Task AddVisitAsync(Participant person, SuppliedAtContact written, Contact contact, CancellationToken cancellationToken)
    {
        var visit = VisitOf(person, contact);
        var services = (await catalog.ReadAsync(cancellationToken)).Where(service => contact.Draft.Services.Contains(service.Id)).ToList();
        foreach (var service in services)
        {
            visit.Services.Add(new VisitService { ServiceId = service.Id });
        }

        db.Visits.Add(visit);
        var recorded = new VisitRecorded
        {
            Participant = person.PublicId,
            Class = visit.Class,
            IsReportable = visit.IsReportable,
            Source = visit.Source,
            Day = visit.Day,
            Services = [.. services.Select(service => service.Code)],
            Supplied = written.Supplied.Count > 0 ? written.Supplied : null,
        };
        db.LogEvent(recorded, Subject.Visit(visit.PublicId), contact.Act);
    }

    private static Visit VisitOf(Participant person, Contact contact)
    {
        var (status, paper) = (contact.Supplied.LaborForceStatus, contact.Draft.Paper);
        return new Visit
        {
            PublicId = contact.Draft.Key,
            LocationId = contact.Act.Who.Room!.LocationId,
            Participant = person,
            StartedAt = paper?.StartedAt ?? contact.Act.At,
            EndedAt = paper?.EndedAt,
            WasNotCheckedOut = paper?.WasNotCheckedOut ?? false,
            Day = contact.Day,
            RecordedAt = contact.Act.At,
            LaborForceStatus = status.IsGiven ? status.Value : null,
            LaborForceStatusState = status.State,
            Class = person.Class,
            IsReportable = person.IsReportableOn(contact.Day),
            Source = paper is null ? VisitSource.Desk : VisitSource.CatchUp,
            TechnicianId = contact.Act.Who.AccountId,
            Note = contact.Draft.Note,
        };
    }

    private async Task<Participant?> OwnerOfAsync(Answer<Ssn> ssn, CancellationToken cancellationToken)
    {
        if (!ssn.IsGiven)
        {
            return null;
        }

        var hash = items.HashOf(ssn.Value);
        return await db.Participants.AsNoTracking().SingleOrDefaultAsync(person => person.SsnHash == hash, cancellationToken);
    }

    private sealed record Contact(Act Act, DateOnly Day, NineAnswers Supplied, VisitDraft Draft);
}
