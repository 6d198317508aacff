using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Review;

/// <summary>What an accepted form does when its day comes, once.</summary>
[Scoped]
public sealed class ApplyForm(ResourceRoomDb db)
{
    /// <summary>Tracked changes for the caller to save; the room itself is renewed with every accepted form, and each morning.</summary>
    public async Task TakeEffectAsync(LocationForm form, DateTime at, ActingUser? who, CancellationToken cancellationToken)
    {
        var (code, eventOn) = (form.Location!.Code, form.EventOn!.Value);
        form.AppliedAt = at;
        db.LogEvent(AcceptedFormRule.IsLapsed(form.ToAcceptedFacts()) ? new LocationFormLapsed(code, eventOn) : new LocationFormApplied(code, eventOn), Subject.LocationForm(form.PublicId), at, who);
        if (form is { Kind: LocationFormKind.Closure, ClosedThrough: null })
        {
            await MoveStaffAsync(form, at, who, cancellationToken);
        }
    }

    private async Task MoveStaffAsync(LocationForm form, DateTime at, ActingUser? who, CancellationToken cancellationToken)
    {
        var day = OfficeClock.DayOf(at);
        var target = await db.Locations.OpenOn(day).SingleOrDefaultAsync(room => room.Id == form.StaffGoToId, cancellationToken);
        var held = await db.RoomAssignments.NotOverBy(day).Where(row => row.LocationId == form.LocationId).ToListAsync(cancellationToken);
        foreach (var row in held)
        {
            var first = row.FirstDay > day ? row.FirstDay : day;
            row.EndedAt = at;
            db.LogEvent(new RoomAssignmentEnded(form.Location!.Code), Subject.Account(row.AccountId), at, who);
            if (target is not null && !await db.RoomAssignments.NotOverBy(day).AnyAsync(other => other.AccountId == row.AccountId && other.LocationId == target.Id, cancellationToken))
            {
                db.RoomAssignments.Add(new RoomAssignment { AccountId = row.AccountId, LocationId = target.Id, AssignedAt = at, FirstDay = first, LastDay = row.LastDay });
                db.LogEvent(new RoomAssigned(target.Code, first, row.LastDay), Subject.Account(row.AccountId), at, who);
            }
        }
    }
}
