using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Features.Visits.Desk;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Closing;

/// <summary>Checks several visitors out with one time, each by the desk's own act and in a save of its own.</summary>
public sealed class CloseVisits(ResourceRoomDb db, PresentVisitors present, CloseVisit closeVisit, OfficeClock clock)
{
    public async Task<RoomClosureOutcome> ExecuteAsync(RoomClosureInput input, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (!await db.AreAtDeskAsync(input.Visits, act, cancellationToken))
        {
            return new RoomClosureOutcome.NotThere();
        }

        var time = input.ToTime();
        var end = EndAt(time, act.At);
        if (end > act.At)
        {
            return new RoomClosureOutcome.InTheFuture(time);
        }

        var ticked = (await present.ReadAsync(who.Room!.LocationId, cancellationToken)).Where(visitor => input.Visits.Contains(visitor.VisitId));
        var later = ticked.Where(visitor => CheckOutRule.WhyNotAt(visitor.Since, end ?? act.At, act.At) is not null).ToList();
        return later.Count > 0
            ? new RoomClosureOutcome.TooEarly(time, later)
            : await CloseAsync(input.Visits, time, end, who, cancellationToken);
    }

    /// <summary>Null for this very minute, which ends visits now: somebody may have come earlier in it.</summary>
    private static DateTime? EndAt(TimeOnly time, DateTime now)
    {
        var wall = OfficeClock.WallClock(now);
        return (wall.Hour, wall.Minute) == (time.Hour, time.Minute) ? null : OfficeClock.InstantOf(DateOnly.FromDateTime(wall), time);
    }

    private async Task<RoomClosureOutcome.Closed> CloseAsync(Guid[] visits, TimeOnly time, DateTime? end, ActingUser who, CancellationToken cancellationToken)
    {
        var skipped = new List<ActResult<Visit, CheckOutRefusal>>();
        var done = new List<Guid>();
        foreach (var visit in visits.Distinct())
        {
            var answer = await closeVisit.ExecuteAsync(visit, who, cancellationToken, end);
            if (answer is { IsDone: true })
            {
                done.Add(visit);
            }
            else if (answer is not null)
            {
                skipped.Add(answer);
            }
        }

        return new RoomClosureOutcome.Closed(time, done, skipped);
    }
}
