using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Shared.StandIns;

/// <summary>Ends a stand-in at once, also one that has not begun. One that is over or ended stays as it is.</summary>
public sealed class EndStandIn(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Whether there is such a stand-in of the planner.</summary>
    public Task<bool> ExecuteAsync(long planner, Guid standIn, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => EndAsync(planner, standIn, new Act(who, clock.Now), cancellationToken));

    private async Task<bool> EndAsync(long id, Guid standIn, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannerAsync(id, act, cancellationToken) is not { } planner)
        {
            return false;
        }

        if (await db.StandIns.SingleOrDefaultAsync(row => row.PublicId == standIn && row.PlannerId == id, cancellationToken) is not { } found)
        {
            if (await db.StandIns.Where(row => row.PublicId == standIn).Select(row => (long?)row.PlannerId).SingleOrDefaultAsync(cancellationToken) is { } other)
            {
                db.LogAccess(AccessKind.RefusedOutOfScope, Subject.Account(other), act);
                await db.SaveChangesAsync(CancellationToken.None);
            }

            return false;
        }

        if (found.EndedAt is null && found.LastDay >= OfficeClock.DayOf(act.At))
        {
            found.EndedAt = act.At;
            found.EndedById = act.Who.AccountId;
            planner.Touch(act.At);
            db.LogEvent(new StandInEnded(found.ColleagueId), Subject.Account(id), act);
            await db.SaveChangesAsync(cancellationToken);
        }

        return true;
    }
}
