using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

/// <summary>Sets the last day of a placement, or corrects it.</summary>
public sealed class EndPlacement(ResourceRoomDb db, OfficeClock clock)
{
    public Task<PlacementOutcome> ExecuteAsync(PlacementAddress asked, EndPlacementInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => EndAsync(asked, input, new Act(who, clock.Now), cancellationToken));

    private async Task<PlacementOutcome> EndAsync(PlacementAddress asked, EndPlacementInput input, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlacementAsync(asked, act, cancellationToken) is not { } placement)
        {
            return new PlacementOutcome.NotThere();
        }

        if (placement.VoidedAt is not null)
        {
            return new PlacementOutcome.Voided();
        }

        // Before the version: the same form sent twice finds the day saved.
        if (placement.EndedOn == input.Day)
        {
            return new PlacementOutcome.Saved();
        }

        if (placement.Version != input.Version)
        {
            return new PlacementOutcome.Conflict();
        }

        if (PlacementRule.EndFaultOf(placement.StartedOn, input.Day, OfficeClock.DayOf(act.At)) is { } fault)
        {
            return new PlacementOutcome.Refused([fault]);
        }

        db.LogEvent(new PlacementEnded(placement.EndedOn, input.Day), Subject.Placement(asked.Placement), act);
        placement.EndedOn = input.Day;
        await db.SaveChangesAsync(cancellationToken);
        return new PlacementOutcome.Saved();
    }
}
