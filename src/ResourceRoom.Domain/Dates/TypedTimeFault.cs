namespace ResourceRoom.Domain.Dates;

/// <summary>Why text is not a time of day.</summary>
public enum TypedTimeFault
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Not written like a time, or no such time.</summary>
    NotATime,

    /// <summary>One to six o'clock without AM or PM, and nothing tells which half of the day: the program should not guess.</summary>
    MorningOrAfternoon,
}
