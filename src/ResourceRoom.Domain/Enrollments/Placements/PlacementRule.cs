namespace ResourceRoom.Domain.Enrollments.Placements;

/// <summary>Placements: what a customer went on to, however long after an exit [ours].</summary>
public static class PlacementRule
{
    /// <summary>The highest hourly wage, in dollars, inclusive: above it, a wage a week or a year was typed [ours].</summary>
    public const decimal HighestWage = 999.99m;

    /// <summary>The hours of a week.</summary>
    public const decimal MostHours = 168;

    /// <summary>Everything wrong with a placement, in the order of the form; empty if it can be recorded.</summary>
    public static IReadOnlyList<PlacementFault> FaultsOf(PlacementFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. Faults(facts)];
    }

    /// <summary>What is wrong with the last day of a placement; null if nothing is.</summary>
    public static PlacementFault? EndFaultOf(DateOnly startedOn, DateOnly endedOn, DateOnly today) => endedOn switch
    {
        _ when endedOn > today => PlacementFault.EndInFuture,
        _ when endedOn < startedOn => PlacementFault.EndBeforeStart,
        _ => null,
    };

    private static IEnumerable<PlacementFault> Faults(PlacementFacts facts)
    {
        if (facts.StartedOn > facts.Today)
        {
            yield return PlacementFault.StartInFuture;
        }

        if (facts.EndedOn is { } end && EndFaultOf(facts.StartedOn, end, facts.Today) is { } fault)
        {
            yield return fault;
        }

        var isEmployment = facts.Kind == PlacementKind.Employment;
        if (facts.HourlyWage is { } wage && (!isEmployment || wage is <= 0 or > HighestWage))
        {
            yield return isEmployment ? PlacementFault.WageOutOfRange : PlacementFault.WageWithoutEmployment;
        }

        if (facts.HoursPerWeek is { } hours && (!isEmployment || hours is <= 0 or > MostHours))
        {
            yield return isEmployment ? PlacementFault.HoursOutOfRange : PlacementFault.HoursWithoutEmployment;
        }

        if (facts.VerifiedOn > facts.Today)
        {
            yield return PlacementFault.VerifiedInFuture;
        }
    }
}
