using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Domain.FollowUp.Digests;

/// <summary>When planners are mailed what is due [ours]: in the morning of a business day.</summary>
public static class DigestRule
{
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Evening = new(17, 0);

    /// <summary>
    /// Whether that day's mail may go out at this time of the office. It goes out at 7:00; later when the program was down then,
    /// but not once offices close.
    /// </summary>
    public static bool IsTimeFor(DateOnly day, TimeOnly time, BusinessCalendar calendar) =>
        time >= Morning && time < Evening && calendar.IsBusinessDay(day);
}
