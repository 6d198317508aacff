namespace ResourceRoom.Domain.Participants;

/// <summary>Why text is not a valid birth date (value rules of Policy 1.11.2, item 5.2.5 [ours]).</summary>
public enum BirthDateFault
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Not written like a date.</summary>
    NotADate,

    /// <summary>Written like a date, but the calendar has no such day.</summary>
    NoSuchDay,

    /// <summary>The year has neither two nor four digits, or the digits of month, day and a short year stand together.</summary>
    YearIncomplete,

    /// <summary>Only a year, or a month with a day or a year.</summary>
    PartMissing,

    /// <summary>After today.</summary>
    InFuture,

    /// <summary>More than <see cref="BirthDate.MaxAge"/> years ago.</summary>
    Over120,
}
