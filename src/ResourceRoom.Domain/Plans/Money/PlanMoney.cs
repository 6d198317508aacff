using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Plans.Money;

/// <summary>
/// The dollar values of a plan [ours]. A step that several goals share counts once in the plan and
/// in full under each goal, so the goals may add up to more than the plan.
/// </summary>
/// <param name="Plan">All steps, assigned to a goal or not.</param>
/// <param name="Goals">The steps of each goal, by its id.</param>
/// <param name="Services">The steps of each service, by its code.</param>
public sealed record PlanMoney(MoneySums Plan, IReadOnlyDictionary<long, MoneySums> Goals, IReadOnlyDictionary<string, MoneySums> Services)
{
    /// <summary>The sums of a plan's steps.</summary>
    public static PlanMoney Of(IReadOnlyList<StepFacts> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return new(
            MoneySums.Of(steps),
            steps.SelectMany(step => step.Goals).Distinct().ToDictionary(goal => goal, goal => MoneySums.Of(steps.Where(step => step.Goals.Contains(goal)))),
            steps.GroupBy(step => step.Service).ToDictionary(group => group.Key, MoneySums.Of));
    }
}
