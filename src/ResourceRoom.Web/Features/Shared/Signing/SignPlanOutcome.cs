using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Features.Shared.Signing;

/// <param name="How">On paper, or by the customer's own confirmation.</param>
/// <param name="On">The day.</param>
/// <param name="Mark">The mark of the plan that was shown (<see cref="PlanDocument.Mark"/>); another one is not what was signed.</param>
public sealed record PlanSignature(SignedHow How, DateOnly On, string? Mark) : Unlogged;

public abstract record SignPlanOutcome
{
    private SignPlanOutcome()
    {
    }

    public sealed record NotThere : SignPlanOutcome;

    public sealed record Saved : SignPlanOutcome;

    /// <summary>The plan is not the one that was shown any more.</summary>
    public sealed record PlanChanged : SignPlanOutcome;

    public sealed record FormReused : SignPlanOutcome;

    public sealed record Refused(SigningRefusal Why) : SignPlanOutcome;
}
