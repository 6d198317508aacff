using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Domain.Enrollments.Placements;

/// <summary>
/// The quarters in which a placement is reported (PIRL 1900, 1901): calendar quarters after the one of the exit. The windows of
/// follow-up are another thing.
/// </summary>
public static class PlacementQuarters
{
    /// <summary>The second calendar quarter after that of the exit.</summary>
    public static CalendarQuarter Second(DateOnly exitOn) => CalendarQuarter.Containing(exitOn).Plus(2);

    /// <summary>The fourth calendar quarter after that of the exit.</summary>
    public static CalendarQuarter Fourth(DateOnly exitOn) => CalendarQuarter.Containing(exitOn).Plus(4);

    /// <summary>
    /// Whether a placement fills a quarter: a day of it lies in the quarter. One without a last day is known to have run until its
    /// source last said so.
    /// </summary>
    public static bool Fills(DateOnly startedOn, DateOnly? endedOn, DateOnly verifiedOn, CalendarQuarter quarter)
    {
        var through = endedOn ?? (verifiedOn > startedOn ? verifiedOn : startedOn);
        return startedOn <= quarter.End && through >= quarter.Start;
    }
}
