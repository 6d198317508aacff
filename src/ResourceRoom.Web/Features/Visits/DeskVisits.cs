using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.TakingBack;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits;

internal static class DeskVisits
{
    /// <summary>
    /// A visit of the room that the user is signed in to, or null; a try on a visit of another room is noted.
    /// </summary>
    public static Task<Visit?> VisitAtDeskAsync(
        this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var room = act.Who.Room?.LocationId;
        return db.FindAsync(db.Visits.Where(visit => visit.LocationId == room), publicId, act, cancellationToken);
    }

    /// <summary>Whether all are visits of that room; a try on others is noted.</summary>
    public static async Task<bool> AreAtDeskAsync(this ResourceRoomDb db, Guid[] visits, Act act, CancellationToken cancellationToken)
    {
        var room = act.Who.Room!.LocationId;
        List<Guid> asked = [.. visits];
        var known = await db.Visits.Where(visit => visit.LocationId == room && asked.Contains(visit.PublicId)).Select(visit => visit.PublicId).ToListAsync(cancellationToken);
        var strange = asked.Except(known).ToList();
        foreach (var visit in strange)
        {
            await db.LogOutOfScopeAsync(db.Visits.Where(row => row.PublicId == visit), Subject.Visit(visit), act);
        }

        return strange.Count == 0;
    }

    /// <summary>A visit that the user may correct or void, with its room, or null; a try on another is noted.</summary>
    public static Task<Visit?> VisitToCorrectAsync(
        this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken) =>
        db.FindAsync(db.Visits.CorrectableBy(act.Who).Include(visit => visit.Location), publicId, act, cancellationToken);

    public static async Task<UndoRequest> UndoRequestAsync(this ResourceRoomDb db, Visit visit, Act act, CancellationToken cancellationToken) => new()
    {
        RecordedAtUtc = visit.RecordedAt,
        AskedAtUtc = act.At,
        IsOwn = visit.TechnicianId == act.Who.AccountId,
        IsLast = visit.Source == VisitSource.Desk && !await db.Visits.AnyAsync(
            other => other.LocationId == visit.LocationId && other.TechnicianId == visit.TechnicianId && other.Source == VisitSource.Desk && other.Void == null
                && (other.RecordedAt > visit.RecordedAt || (other.RecordedAt == visit.RecordedAt && other.Id > visit.Id)),
            cancellationToken),
        IsVoided = visit.Void is not null,
        IsCheckedOut = visit is { EndedAt: not null, WasNotCheckedOut: false },
    };

    public static async Task<CheckOutUndoRequest> CheckOutUndoRequestAsync(this ResourceRoomDb db, Visit visit, Act act, CancellationToken cancellationToken)
    {
        var last = await db.ActivityEvents.AsNoTracking().About(Subject.Visit(visit.PublicId)).Of<VisitCheckedOut>()
            .OrderByDescending(line => line.Id).FirstOrDefaultAsync(cancellationToken);
        return new()
        {
            EndedAtUtc = visit.EndedAt,
            CheckedOutAtUtc = last?.At,
            CheckedOutAsOfUtc = (last?.Read() as VisitCheckedOut)?.EndedAt ?? last?.At,
            AskedAtUtc = act.At,
            IsVoided = visit.Void is not null,
            IsHereAgain = await db.Visits.AnyAsync(other => other.ParticipantId == visit.ParticipantId && other.LocationId == visit.LocationId && other.EndedAt == null, cancellationToken),
        };
    }

    private static async Task<Visit?> FindAsync(
        this ResourceRoomDb db, IQueryable<Visit> within, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var found = await within
            .Include(visit => visit.Participant).Include(visit => visit.Void).Include(visit => visit.Services)
            .SingleOrDefaultAsync(visit => visit.PublicId == publicId, cancellationToken);
        if (found is null)
        {
            await db.LogOutOfScopeAsync(db.Visits.Where(visit => visit.PublicId == publicId), Subject.Visit(publicId), act);
        }

        return found;
    }
}
