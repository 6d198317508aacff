using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Forms;

namespace ResourceRoom.Domain.Locations.Deadlines;

/// <summary>What an LWIA is reminded of. The numbers are stored, because each reminder is sent once for a form.</summary>
public enum FormReminderKind : byte
{
    /// <summary>The form is due soon.</summary>
    DueSoon = 1,

    /// <summary>The form is overdue.</summary>
    Overdue = 2,
}

/// <summary>When an LWIA is reminded of a form that it has not sent, or that was returned [ours].</summary>
public static class FormReminder
{
    /// <summary>On which business day before the due date the first reminder goes out.</summary>
    public const int BusinessDaysBefore = 3;

    /// <summary>Nobody is reminded of a form whose event lies longer ago than this many days.</summary>
    public const int LongestOverdue = 366;

    /// <summary>
    /// The reminder that should have gone out by a day: the first from the third business day before the due date until the due
    /// date, the second from the first business day after it. It stays due, so that a day on which no mail went out loses none;
    /// null if none is due.
    /// </summary>
    public static FormReminderKind? DueOn(DateOnly day, LocationFormState state, DateOnly dueOn, BusinessCalendar calendar) => state switch
    {
        not (LocationFormState.Draft or LocationFormState.Returned) => null,
        _ when day >= BusinessDay(dueOn, 1, calendar) => FormReminderKind.Overdue,
        _ when day <= dueOn && day >= BusinessDay(dueOn, -BusinessDaysBefore, calendar) => FormReminderKind.DueSoon,
        _ => null,
    };

    /// <summary>The business day so many after a day, or before it if negative.</summary>
    private static DateOnly BusinessDay(DateOnly from, int number, BusinessCalendar calendar)
    {
        var day = from;
        for (var left = Math.Abs(number); left > 0;)
        {
            day = day.AddDays(Math.Sign(number));
            if (calendar.IsBusinessDay(day))
            {
                left--;
            }
        }

        return day;
    }
}
