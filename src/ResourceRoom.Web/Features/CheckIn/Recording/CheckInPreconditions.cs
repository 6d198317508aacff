using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

[Scoped]
public sealed class CheckInPreconditions(ResourceRoomDb db, ServiceCatalog catalog, OfficeClock clock)
{
    /// <summary>Why there can be no visit, or the visit that is there already; null when it can be made.</summary>
    public async Task<CheckInOutcome?> CheckAsync(ActingUser who, long? participantId, VisitDraft draft, CancellationToken cancellationToken)
    {
        var day = draft.Paper?.Day ?? clock.Today;
        var facts = await FactsAsync(who, participantId, draft, day, cancellationToken);
        if (facts.MadeBy is not null)
        {
            return facts.MadeBy == who.AccountId && facts.MadeIn == who.Room!.LocationId
                ? new CheckInOutcome.Recorded(draft.Key)
                : new CheckInOutcome.FormUsedElsewhere();
        }

        var why = CheckInRule.WhyNot(day, facts.EstablishedOn, facts.ClosedSince, facts.OpenVisit is not null, draft.Services.Count);
        if (why is not null)
        {
            return why == CheckInRefusal.AlreadyHere ? OpenVisit(facts.OpenVisit!.Value, draft) : new CheckInOutcome.Refused(why.Value);
        }

        if (draft.Paper is { IsAnotherVisit: false } paper && participantId is not null
            && await OverlappingAsync(who, participantId.Value, paper, cancellationToken) is { } overlapping)
        {
            return overlapping;
        }

        var known = (await catalog.ReadAsync(cancellationToken)).OfferedOn(day);
        return draft.Services.All(key => known.Any(service => service.Id == key)) ? null : new CheckInOutcome.UnknownService();
    }

    private Task<Facts> FactsAsync(ActingUser who, long? participantId, VisitDraft draft, DateOnly day, CancellationToken cancellationToken)
    {
        var (room, key) = (who.Room!.LocationId, draft.Key);
        var mayBeThere = participantId is not null && draft.Paper?.EndedAt is null;
        return db.Locations
            .Where(location => location.Id == room)
            .Select(location => new Facts(
                location.EstablishedOn,
                location.Versions.Where(version => version.From <= day && version.Through >= day && version.State >= RoomState.ClosedForNow)
                    .Select(version => (DateOnly?)version.From).FirstOrDefault(),
                db.Visits.Where(visit => visit.PublicId == key).Select(visit => (long?)visit.TechnicianId).SingleOrDefault(),
                db.Visits.Where(visit => visit.PublicId == key).Select(visit => (long?)visit.LocationId).SingleOrDefault(),
                db.Visits
                    .Where(visit => mayBeThere && visit.LocationId == room && visit.ParticipantId == participantId && visit.EndedAt == null)
                    .Select(visit => (Guid?)visit.PublicId)
                    .SingleOrDefault()))
            .SingleAsync(cancellationToken);
    }

    private static CheckInOutcome OpenVisit(Guid visitId, VisitDraft draft) =>
        visitId == draft.Key ? new CheckInOutcome.Recorded(visitId) : new CheckInOutcome.AlreadyHere(visitId);

    private async Task<CheckInOutcome.Overlaps?> OverlappingAsync(
        ActingUser who, long participantId, PaperVisit paper, CancellationToken cancellationToken)
    {
        // A visit that began the day before may have lasted past midnight; an open one has lasted since it began.
        var dayBefore = paper.Day.AddDays(-1);
        var near = await db.Visits
            .Where(visit => visit.LocationId == who.Room!.LocationId && visit.ParticipantId == participantId && visit.Void == null
                && ((visit.Day >= dayBefore && visit.Day <= paper.Day) || visit.EndedAt == null))
            .OrderBy(visit => visit.StartedAt)
            .Select(visit => new CheckInOutcome.Overlaps(visit.PublicId, visit.StartedAt, visit.EndedAt))
            .ToListAsync(cancellationToken);
        return near.FirstOrDefault(visit => VisitSpan.Overlaps(paper.StartedAt, paper.EndedAt, visit.StartedAt, visit.EndedAt));
    }

    private sealed record Facts(DateOnly EstablishedOn, DateOnly? ClosedSince, long? MadeBy, long? MadeIn, Guid? OpenVisit);
}
