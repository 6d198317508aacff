using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Plans.Money;

/// <summary>Dollar values of some steps, added up. Withdrawn steps count nowhere.</summary>
/// <param name="Total">All steps but cancelled and declined ones, each once.</param>
/// <param name="Shared">The part of <paramref name="Total"/> that several goals share.</param>
/// <param name="Cancelled">Cancelled steps, apart.</param>
/// <param name="Declined">Declined steps, apart.</param>
public readonly record struct MoneySums(decimal Total, decimal Shared, decimal Cancelled, decimal Declined)
{
    /// <summary>The sums of these steps.</summary>
    public static MoneySums Of(IEnumerable<StepFacts> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var counted = steps.Where(step => !step.IsWithdrawn).ToList();
        var live = counted.Where(step => step.Status is not (StepStatus.Cancelled or StepStatus.OfferedButDeclined)).ToList();
        return new(
            Sum(live),
            Sum(live.Where(step => step.Goals.Distinct().Skip(1).Any())),
            Sum(counted.Where(step => step.Status == StepStatus.Cancelled)),
            Sum(counted.Where(step => step.Status == StepStatus.OfferedButDeclined)));
    }

    private static decimal Sum(IEnumerable<StepFacts> steps) => steps.Sum(step => step.Dollars ?? 0);
}
