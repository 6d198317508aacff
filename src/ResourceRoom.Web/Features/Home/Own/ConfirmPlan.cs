using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Signing;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Home.Own;

/// <summary>A customer agrees with the plan: it is frozen as it is, and the planner finds it in the inbox.</summary>
public sealed class ConfirmPlan(ResourceRoomDb db, OfficeClock clock)
{
    /// <param name="mark">The mark of the plan that the customer was shown.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="who">The customer.</param>
    /// <param name="cancellationToken">Ends the act.</param>
    public Task<SignPlanOutcome> ExecuteAsync(string? mark, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ConfirmAsync(mark, form, new Act(who, clock.Now), cancellationToken));

    private async Task<SignPlanOutcome> ConfirmAsync(string? mark, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindOwnRecordAsync(act.Who, cancellationToken) is not { } person)
        {
            return new SignPlanOutcome.NotThere();
        }

        await db.HoldPlanAsync(person.Id, cancellationToken);
        return await db.SignPlanAsync(person, new PlanSignature(SignedHow.ConfirmedByCustomer, OfficeClock.DayOf(act.At), mark), form, act, cancellationToken);
    }
}
