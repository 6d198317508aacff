using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Domain.Accounts;

/// <summary>Where the review of who can reach what stands in a quarter.</summary>
public enum AccessReviewState
{
    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Not confirmed, and still in time.</summary>
    Due,

    /// <summary>Not confirmed in time.</summary>
    Overdue,
}

/// <summary>
/// Who can reach what is reviewed each calendar quarter, in its first month; an account that nobody has used for 90 days is marked
/// [ours].
/// </summary>
public static class AccessReviewRule
{
    /// <summary>After how many days without a sign-in an account is marked.</summary>
    public const int UnusedDays = 90;

    /// <summary>The last day in time for a quarter's review.</summary>
    public static DateOnly DueOn(CalendarQuarter quarter) => quarter.Start.AddMonths(1).AddDays(-1);

    /// <summary>Where the review of the quarter that a day falls in stands.</summary>
    /// <param name="isConfirmed">Whether it was confirmed.</param>
    /// <param name="today">The office's day.</param>
    public static AccessReviewState StateOf(bool isConfirmed, DateOnly today) => isConfirmed
        ? AccessReviewState.Confirmed
        : today <= DueOn(CalendarQuarter.Containing(today)) ? AccessReviewState.Due : AccessReviewState.Overdue;

    /// <summary>Whether an account counts as unused.</summary>
    /// <param name="lastUsedOn">The day of the last sign-in, or of the invitation before the first; null when neither is known.</param>
    /// <param name="today">The office's day.</param>
    public static bool IsUnused(DateOnly? lastUsedOn, DateOnly today) => lastUsedOn is not { } day || day.AddDays(UnusedDays) <= today;
}
