namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>"Total scheduled days for all items" [ours].</summary>
/// <param name="Days">Days on which at least one item is scheduled, first and last days included.</param>
/// <param name="WithoutEnd">Items without a scheduled end, which add no days [ours].</param>
/// <param name="WithoutStart">Items with a scheduled end but no start, which add no days either [ours].</param>
public readonly record struct ScheduledDays(int Days, int WithoutEnd, int WithoutStart)
{
    /// <summary>The total for these steps; cancelled and withdrawn ones do not count.</summary>
    public static ScheduledDays Of(IEnumerable<StepFacts> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var counted = steps.Where(step => step is { Status: not StepStatus.Cancelled, IsWithdrawn: false }).Select(step => step.Dates).ToList();
        return new(
            Union(counted),
            counted.Count(dates => dates.ScheduledEnd is null),
            counted.Count(dates => dates is { ScheduledStart: null, ScheduledEnd: not null }));
    }

    private static int Union(IEnumerable<StepDates> scheduled)
    {
        var days = 0;
        var counted = -1;
        var spans = scheduled
            .Where(dates => dates.ScheduledStart <= dates.ScheduledEnd)
            .Select(dates => (First: dates.ScheduledStart!.Value.DayNumber, Last: dates.ScheduledEnd!.Value.DayNumber))
            .OrderBy(span => span.First);
        foreach (var (first, last) in spans)
        {
            days += Math.Max(0, last - Math.Max(first - 1, counted));
            counted = Math.Max(counted, last);
        }

        return days;
    }
}
