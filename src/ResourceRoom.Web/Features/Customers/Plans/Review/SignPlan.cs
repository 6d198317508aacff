using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Signing;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

/// <summary>A planner records that a plan was signed on paper.</summary>
public sealed class SignPlan(ResourceRoomDb db, OfficeClock clock)
{
    public Task<SignPlanOutcome> ExecuteAsync(Guid customer, PlanSignature signature, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SignAsync(customer, signature, form, new Act(who, clock.Now), cancellationToken));

    private async Task<SignPlanOutcome> SignAsync(Guid customer, PlanSignature signature, FormKey form, Act act, CancellationToken cancellationToken) =>
        await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is { } person
            ? await db.SignPlanAsync(person, signature, form, act, cancellationToken)
            : new SignPlanOutcome.NotThere();
}
