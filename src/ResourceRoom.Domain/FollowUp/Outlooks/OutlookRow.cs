namespace ResourceRoom.Domain.FollowUp.Outlooks;

/// <summary>
/// A segment, or the part of it that lies in one month, as it is stored. The month makes today's rows one range of an index, in
/// the order of the list; a condition on two days alone would read every past and coming segment.
/// </summary>
/// <param name="Month">Such as 202611; <see cref="AfterTheYear"/> for the last segment, which never ends.</param>
/// <param name="Segment">The days, and what holds on them.</param>
public readonly record struct OutlookRow(int Month, OutlookSegment Segment)
{
    /// <summary>The month of the segment that begins when nothing is owed any more.</summary>
    public const int AfterTheYear = 0;

    /// <summary>The month of a day, such as 202611.</summary>
    public static int MonthOf(DateOnly day) => (day.Year * 100) + day.Month;
}
