namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>
/// A step's dates against each other, its status and the enrollment [ours]. An end on the edge of the
/// program year or beyond it is fine; a year such as 2926 is a slip, which would hold off an exit for good.
/// </summary>
public static class StepDatesRule
{
    /// <summary>How many years from the office's day a step can be scheduled.</summary>
    public const int MostYearsOff = 10;

    /// <summary>Everything wrong with the dates, in the order of the form; empty if they can be saved.</summary>
    public static IReadOnlyList<StepDateFault> FaultsOf(StepDatesFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. Scheduled(facts), .. Actual(facts)];
    }

    private static IEnumerable<StepDateFault> Scheduled(StepDatesFacts facts)
    {
        var (start, end) = (facts.Dates.ScheduledStart, facts.Dates.ScheduledEnd);
        if ((start ?? end) < facts.EnrolledOn)
        {
            yield return StepDateFault.ScheduledBeforeEnrollment;
        }

        if (IsFarOff(start, facts))
        {
            yield return StepDateFault.ScheduledStartFarOff;
        }

        if (IsFarOff(end, facts))
        {
            yield return StepDateFault.ScheduledEndFarOff;
        }

        if (end < start)
        {
            yield return StepDateFault.ScheduledEndBeforeStart;
        }
    }

    private static IEnumerable<StepDateFault> Actual(StepDatesFacts facts)
    {
        var (start, end) = (facts.Dates.ActualStart, facts.Dates.ActualEnd);
        if (facts.Status == StepStatus.Planned && (start ?? end) is not null)
        {
            yield return StepDateFault.PlannedHasBegun;
        }

        if (start is null && (end is not null || facts.Status is StepStatus.InProgress or StepStatus.Completed))
        {
            yield return StepDateFault.ActualStartMissing;
        }

        if (start > facts.Today)
        {
            yield return StepDateFault.ActualStartInFuture;
        }

        if ((start ?? end) < facts.EnrolledOn)
        {
            yield return StepDateFault.ActualBeforeEnrollment;
        }

        if (end is null && facts.Status == StepStatus.Completed)
        {
            yield return StepDateFault.ActualEndMissing;
        }

        if (end > facts.Today)
        {
            yield return StepDateFault.ActualEndInFuture;
        }

        if (end < start)
        {
            yield return StepDateFault.ActualEndBeforeStart;
        }
    }

    private static bool IsFarOff(DateOnly? day, StepDatesFacts facts) =>
        day < facts.Today.AddYears(-MostYearsOff) || day > facts.Today.AddYears(MostYearsOff);
}
