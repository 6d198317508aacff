namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>
/// Demographics are made of whole calendar months only: the numbers of two periods a day apart, one subtracted from the other, would be those of
/// the people of one day [ours].
/// </summary>
public static class DemographicsPeriod
{
    /// <summary>Whether a period begins with a month and ends with one, the same or a later one.</summary>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day.</param>
    public static bool IsWholeMonths(DateOnly from, DateOnly to) =>
        from <= to && from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month);
}
