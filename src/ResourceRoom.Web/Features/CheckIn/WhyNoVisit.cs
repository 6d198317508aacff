using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>Asks whether a visit can be made, at the desk or from a paper sheet.</summary>
public sealed class WhyNoVisit(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Why there can be no visit, or the visit that is there already; null when it can be made.</summary>
    /// <param name="who">The technician.</param>
    /// <param name="participantId">The person; null for someone who is not on file yet.</param>
    /// <param name="draft">The visit.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<CheckInOutcome?> AskAsync(ActingUser who, long? participantId, VisitDraft draft, CancellationToken cancellationToken)
    {
        var facts = await FactsAsync(who, participantId, draft, cancellationToken);
        if (facts.MadeBy is not null)
        {
            return facts.MadeBy == who.AccountId && facts.MadeIn == who.Room!.LocationId
                ? new CheckInOutcome.Recorded(draft.Key)
                : new CheckInOutcome.FormUsedElsewhere();
        }

        var day = draft.Paper?.Day ?? clock.Today;
        var why = CheckInRule.WhyNot(day, facts.EstablishedOn, facts.ClosedOn, facts.OpenVisit is not null, draft.Services.Count);
        if (why is not null)
        {
            return why == CheckInRefusal.AlreadyHere ? OpenVisit(facts.OpenVisit!.Value, draft) : new CheckInOutcome.Refused(why.Value);
        }

        if (draft.Paper is { IsAnotherVisit: false } paper && participantId is not null
            && await OverlappingAsync(who, participantId.Value, paper, cancellationToken) is { } overlapping)
        {
            return overlapping;
        }

        return facts.KnownServices == draft.Services.Count ? null : new CheckInOutcome.UnknownService();
    }

    /// <summary>All that the answer rests on, in one question: at the desk each question costs as much as its answer.</summary>
    private Task<Facts> FactsAsync(ActingUser who, long? participantId, VisitDraft draft, CancellationToken cancellationToken)
    {
        var (room, key, services) = (who.Room!.LocationId, draft.Key, draft.Services);
        var mayBeThere = participantId is not null && draft.Paper?.EndedAt is null;
        return db.Locations
            .Where(location => location.Id == room)
            .Select(location => new Facts(
                location.EstablishedOn,
                location.ClosedOn,
                db.Visits.Where(visit => visit.PublicId == key).Select(visit => (long?)visit.TechnicianId).SingleOrDefault(),
                db.Visits.Where(visit => visit.PublicId == key).Select(visit => (long?)visit.LocationId).SingleOrDefault(),
                db.Visits
                    .Where(visit => mayBeThere && visit.LocationId == room && visit.ParticipantId == participantId && visit.EndedAt == null)
                    .Select(visit => (Guid?)visit.PublicId)
                    .SingleOrDefault(),
                db.Services.Count(service => services.Contains(service.Id))))
            .SingleAsync(cancellationToken);
    }

    /// <summary>The same form may have been saved a moment after its key was asked for: then this is its visit.</summary>
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

    /// <summary>What the answer rests on.</summary>
    /// <param name="EstablishedOn">The room's first day.</param>
    /// <param name="ClosedOn">The day on which it closed.</param>
    /// <param name="MadeBy">Who made a visit of this form before.</param>
    /// <param name="MadeIn">In which room.</param>
    /// <param name="OpenVisit">The person's open visit to the room.</param>
    /// <param name="KnownServices">How many of the services there are.</param>
    private sealed record Facts(DateOnly EstablishedOn, DateOnly? ClosedOn, long? MadeBy, long? MadeIn, Guid? OpenVisit, int KnownServices);
}
