namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>Why text cannot be searched for.</summary>
public enum FindFault
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Longer than <see cref="FindTerm.MaxLength"/>.</summary>
    TooLong,

    /// <summary>Written like an SSN, but not a valid one.</summary>
    NotAnSsn,

    /// <summary>Written like a date, but not a valid birth date.</summary>
    NotABirthDate,

    /// <summary>Written like a pass code, but not a valid one.</summary>
    NotAPassCode,

    /// <summary>Eight digits, which are no day of the calendar and one digit short of an SSN.</summary>
    EightDigits,

    /// <summary>Neither a name nor a number that can be searched for.</summary>
    NotRecognized,
}
