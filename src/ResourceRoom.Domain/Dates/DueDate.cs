namespace ResourceRoom.Domain.Dates;

/// <summary>By when a form about a change is due: ten business days after it (Policy 1.11.2, items 2.3 and 2.4).</summary>
public static class DueDate
{
    /// <summary>How many business days there are.</summary>
    public const int BusinessDays = 10;

    /// <summary>The tenth business day after an event. Day 1 is the next business day after it.</summary>
    /// <param name="happenedOn">The day of the event, a business day or not.</param>
    /// <param name="calendar">The calendar as it is now.</param>
    public static DateOnly Of(DateOnly happenedOn, BusinessCalendar calendar)
    {
        var day = happenedOn;
        for (var counted = 0; counted < BusinessDays;)
        {
            day = day.AddDays(1);
            if (calendar.IsBusinessDay(day))
            {
                counted++;
            }
        }

        return day;
    }
}
