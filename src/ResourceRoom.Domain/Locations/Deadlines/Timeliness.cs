namespace ResourceRoom.Domain.Locations.Deadlines;

/// <summary>How a form stands against its due date.</summary>
public enum TimelinessKind
{
    /// <summary>Sent before the day of the event.</summary>
    Early,

    /// <summary>Sent from the day of the event to the due date.</summary>
    OnTime,

    /// <summary>Sent after the due date.</summary>
    Late,

    /// <summary>Not sent, and not due yet, or due today.</summary>
    Due,

    /// <summary>Not sent, and the due date has passed.</summary>
    Overdue,
}

/// <summary>Whether a form is on time, in calendar days (Policy 1.11.2, items 2.3 and 2.4).</summary>
/// <param name="Kind">How it stands.</param>
/// <param name="Days">Days late or overdue; days left of one that is due; 0 if early or on time, and never negative.</param>
public readonly record struct Timeliness(TimelinessKind Kind, int Days)
{
    /// <summary>Of a form that was sent.</summary>
    public static Timeliness OfSent(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return submission switch
        {
            _ when submission.SentOn > submission.DueOn => new(TimelinessKind.Late, submission.SentOn.DayNumber - submission.DueOn.DayNumber),
            _ when submission.SentOn < submission.EventOn => new(TimelinessKind.Early, 0),
            _ => new(TimelinessKind.OnTime, 0),
        };
    }

    /// <summary>Of a form that was not sent, on a day.</summary>
    public static Timeliness OfUnsent(DateOnly dueOn, DateOnly today) => dueOn < today
        ? new(TimelinessKind.Overdue, today.DayNumber - dueOn.DayNumber)
        : new(TimelinessKind.Due, dueOn.DayNumber - today.DayNumber);
}
