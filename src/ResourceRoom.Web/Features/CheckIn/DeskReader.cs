using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn;

[Scoped]
public sealed class DeskReader(ResourceRoomDb db, ServiceCatalog services, PresentVisitors present, RoomNames names, OfficeClock clock)
{
    /// <summary>The desk, on whose list a visit just checked out stays once more, so that its check-out can be undone.</summary>
    public async Task<DeskPage> ReadAsync(ActingUser who, CancellationToken cancellationToken, Guid? justCheckedOut = null) => new()
    {
        Room = await RoomNowAsync(who.Room!.LocationId, justCheckedOut, cancellationToken),
        LastCheckIn = await LastCheckInAsync(who, cancellationToken),
    };

    private async Task<RoomNow> RoomNowAsync(long locationId, Guid? justCheckedOut, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var day = await db.Visits
            .Where(visit => visit.LocationId == locationId && visit.Day == today && visit.Void == null)
            .GroupBy(visit => 1)
            .Select(visits => new
            {
                Visits = visits.Count(),
                People = visits.Select(visit => visit.ParticipantId).Distinct().Count(),
                Reportable = visits.Count(visit => visit.IsReportable),
            })
            .SingleOrDefaultAsync(cancellationToken);
        var closed = await db.LocationVersions.On(today).Where(version => version.LocationId == locationId && version.State >= RoomState.ClosedForNow)
            .Select(version => new { version.From, version.ClosedThrough }).FirstOrDefaultAsync(cancellationToken);
        return new RoomNow(await present.ReadAsync(locationId, cancellationToken, justCheckedOut), day?.Visits ?? 0, day?.People ?? 0, day?.Reportable ?? 0)
        {
            Catalog = await services.ReadAsync(cancellationToken),
            ClosedSince = closed?.From,
            ClosedThrough = closed?.ClosedThrough,
        };
    }

    private async Task<LastCheckIn?> LastCheckInAsync(ActingUser who, CancellationToken cancellationToken)
    {
        var last = await db.Visits
            .Where(visit => visit.LocationId == who.Room!.LocationId && visit.TechnicianId == who.AccountId && visit.Source == VisitSource.Desk && visit.Void == null)
            .OrderByDescending(visit => visit.RecordedAt).ThenByDescending(visit => visit.Id)
            .Select(visit => new { visit.PublicId, visit.Participant.FirstName, visit.Participant.LastName, visit.Class, visit.Day, visit.RecordedAt, visit.EndedAt, visit.WasNotCheckedOut })
            .FirstOrDefaultAsync(cancellationToken);
        if (last is null)
        {
            return null;
        }

        var refused = UndoRule.WhyNot(new UndoRequest
        {
            RecordedAtUtc = last.RecordedAt,
            AskedAtUtc = clock.Now,
            IsOwn = true,
            IsLast = true,
            IsVoided = false,
            IsCheckedOut = last is { EndedAt: not null, WasNotCheckedOut: false },
        });
        return refused is null
            ? new LastCheckIn(last.PublicId, await names.OfAsync(who.Room!.LocationId, last.Day, last.PublicId, last.FirstName, last.LastName, cancellationToken), last.Class)
            : null;
    }
}
