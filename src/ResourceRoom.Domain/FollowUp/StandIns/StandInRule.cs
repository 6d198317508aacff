namespace ResourceRoom.Domain.FollowUp.StandIns;

/// <summary>The days on which a colleague stands in for a planner; the first and the last are among them.</summary>
public readonly record struct StandInDays(DateOnly First, DateOnly Last)
{
    /// <summary>Whether they have a day in common.</summary>
    public bool Overlaps(StandInDays other) => First <= other.Last && other.First <= Last;
}

/// <summary>Why a colleague cannot stand in on the days asked for.</summary>
public enum StandInFault
{
    /// <summary>The last day is before the first.</summary>
    EndsBeforeItBegins,

    /// <summary>The last day is in the past.</summary>
    IsOver,

    /// <summary>More than a year.</summary>
    IsTooLong,

    /// <summary>Somebody stands in on some of these days.</summary>
    OverlapsAnother,
}

/// <summary>On which days a colleague can stand in for a planner [ours]: up to a year, not in the past, one colleague at a time.</summary>
public static class StandInRule
{
    /// <param name="asked">The days that are asked for.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="others">The planner's other stand-ins that have not been ended.</param>
    public static StandInFault? FaultOf(StandInDays asked, DateOnly today, IEnumerable<StandInDays> others) => asked switch
    {
        _ when asked.Last < asked.First => StandInFault.EndsBeforeItBegins,
        _ when asked.Last < today => StandInFault.IsOver,
        _ when asked.Last.AddYears(-1) >= asked.First => StandInFault.IsTooLong,
        _ when others.Any(asked.Overlaps) => StandInFault.OverlapsAnother,
        _ => null,
    };
}
