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
        var openVisit = draft.Paper?.EndedAt is null ? await OpenVisitAsync(who, participantId, cancellationToken) : null;
        var day = draft.Paper?.Day ?? clock.Today;
        var why = CheckInRule.WhyNot(day, room.EstablishedOn, room.ClosedOn, openVisit is not null, draft.Services.Count);
        if (why is not null)
        {
            return why == CheckInRefusal.AlreadyHere ? OpenVisit(openVisit!.Value, draft) : new CheckInOutcome.Refused(why.Value);
        }

        if (draft.Paper is { IsAnotherVisit: false } paper && participantId is not null
            && await OverlappingAsync(who, participantId.Value, paper, cancellationToken) is { } overlapping)
        {
            return overlapping;
        }

        var known = await db.Services.CountAsync(service => draft.Services.Contains(service.Id), cancellationToken);
        return known == draft.Services.Count ? null : new CheckInOutcome.UnknownService();
    }

    /// <summary>The same form may have been saved a moment after its key was asked for: then this is its visit.</summary>
    private static CheckInOutcome OpenVisit(Guid visitId, VisitDraft draft) =>
        visitId == draft.Key ? new CheckInOutcome.Recorded(visitId) : new CheckInOutcome.AlreadyHere(visitId);

    private Task<Guid?> OpenVisitAsync(ActingUser who, long? participantId, CancellationToken cancellationToken) => db.Visits
        .Where(visit => visit.LocationId == who.Room!.LocationId && visit.ParticipantId == participantId && visit.EndedAt == null)
        .Select(visit => (Guid?)visit.PublicId)
        .SingleOrDefaultAsync(cancellationToken);

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
}
