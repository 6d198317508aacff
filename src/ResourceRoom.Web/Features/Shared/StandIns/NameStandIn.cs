using ResourceRoom.Domain.FollowUp.StandIns;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Shared.StandIns;

public enum NamingOutcome
{
    NotThere,
    Saved,

    /// <summary>The form was saved before, with other entries.</summary>
    FormReused,

    NoSuchColleague,

    Overlaps,
}

/// <summary>Names a colleague who stands in for a planner: oneself, or one within reach.</summary>
public sealed class NameStandIn(ResourceRoomDb db, OfficeClock clock)
{
    public Task<NamingOutcome> ExecuteAsync(long planner, StandInInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => NameAsync(planner, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<NamingOutcome> NameAsync(long id, StandInInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannerAsync(id, act, cancellationToken) is not { } planner)
        {
            return NamingOutcome.NotThere;
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? NamingOutcome.Saved : NamingOutcome.FormReused;
        }

        var colleague = FilterRules.Number(input.Colleague);
        if ((await db.ColleaguesOfAsync(planner, cancellationToken)).Find(account => account.Id == colleague) is not { } found)
        {
            return NamingOutcome.NoSuchColleague;
        }

        var today = OfficeClock.DayOf(act.At);
        var others = await db.StandIns.AsNoTracking().Where(row => row.PlannerId == id && row.EndedAt == null && row.LastDay >= today).ToListAsync(cancellationToken);
        if (StandInRule.FaultOf(input.Days, today, others.Select(row => row.ToDays())) is not null)
        {
            return NamingOutcome.Overlaps;
        }

        var standIn = new StandIn
        {
            PublicId = Guid.CreateVersion7(act.At),
            PlannerId = id,
            ColleagueId = found.Id,
            FirstDay = input.Days.First,
            LastDay = input.Days.Last,
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
        };
        db.StandIns.Add(standIn);

        // Of two at once, the second finds the first.
        planner.Touch(act.At);
        db.LogEvent(new StandInNamed(found.Id, standIn.FirstDay, standIn.LastDay), Subject.Account(id), act);
        db.AddSubmission(form, standIn.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return NamingOutcome.Saved;
    }
}
