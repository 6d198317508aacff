using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Domain.Locations.Deadlines;

/// <summary>How a form was sent, which decides whether it came on time [ours].</summary>
/// <param name="EventOn">The event date it was last sent with.</param>
/// <param name="SentOn">The day it counts as sent: the day of its first submission, or the day a mailed form came.</param>
/// <param name="DueOn">The due date as it stood when it was sent with this event date.</param>
public sealed record Submission(DateOnly EventOn, DateOnly SentOn, DateOnly DueOn)
{
    /// <summary>A form that is sent on a day. Sent again, it keeps the day on which it was first sent.</summary>
    /// <param name="eventOn">The event date.</param>
    /// <param name="sentOn">The day of saving, or the day a mailed form came.</param>
    /// <param name="calendar">The calendar as it is now.</param>
    /// <param name="earlier">How the form was sent before; null if it was not.</param>
    public static Submission Of(DateOnly eventOn, DateOnly sentOn, BusinessCalendar calendar, Submission? earlier) =>
        new(eventOn, earlier?.SentOn ?? sentOn, FormDeadline.Of(eventOn, calendar, earlier));
}
