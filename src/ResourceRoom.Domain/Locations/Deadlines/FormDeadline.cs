using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Domain.Locations.Deadlines;

/// <summary>By when a location form is due (Policy 1.11.2, items 2.3 and 2.4).</summary>
public static class FormDeadline
{
    /// <summary>
    /// Ten business days after the event. It follows the calendar until the form is sent, and then stays. A form whose event
    /// date is changed after that is due by the new date and today's calendar, but still counts as sent on the day of its
    /// first submission [ours].
    /// </summary>
    /// <param name="eventOn">The event date as it is now.</param>
    /// <param name="calendar">The calendar as it is now.</param>
    /// <param name="first">How the form was sent; null if it was not.</param>
    public static DateOnly Of(DateOnly eventOn, BusinessCalendar calendar, Submission? first) =>
        first?.EventOn == eventOn ? first.DueOn : DueDate.Of(eventOn, calendar);
}
