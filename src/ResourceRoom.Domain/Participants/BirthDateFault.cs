namespace ResourceRoom.Domain.Participants;

/// <summary>Why text is not a valid birth date (value rules of Policy 1.11.2, item 5.2.5 [ours]).</summary>
public enum BirthDateFault
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>No such day, or not an accepted format.</summary>
    NotADate,

    /// <summary>The year has one or three digits.</summary>
    YearIncomplete,

    /// <summary>After today.</summary>
    InFuture,

    /// <summary>More than <see cref="BirthDate.MaxAge"/> years ago.</summary>
    Over120,
}
