using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.LikelyExits;

/// <summary>
/// An exit is known only 90 days after the last service, when the first windows of follow-up are over. Once 30 days pass without
/// a service the program says what would be due, so that a planner can begin in time [ours].
/// </summary>
public static class LikelyExitRule
{
    /// <summary>Days since the last qualifying service from which an exit is likely: on the last of them the first window is due.</summary>
    public const int DaysWithoutService = 30;

    /// <summary>The first day on which an exit is likely: 02/14/2026 after a last service on 01/15/2026.</summary>
    public static DateOnly LikelyFrom(DateOnly lastService) => lastService.AddDays(DaysWithoutService);

    /// <summary>What would be due today; null while an exit is not likely yet.</summary>
    /// <param name="expected">The exit as if it were recorded today, on the date it would have if no service comes any more.</param>
    public static LikelyExit? For(FollowUpHistory expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var today = expected.RecordedOn;
        if (today < LikelyFrom(expected.ExitOn))
        {
            return null;
        }

        var schedule = ScheduleRule.For(expected, today);
        return new(expected.ExitOn, today.DayNumber - expected.ExitOn.DayNumber, schedule, DueRule.For(expected, schedule));
    }
}
