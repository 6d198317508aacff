namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>Why text cannot be searched for.</summary>
public enum FindFault
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Longer than <see cref="FindTerm.MaxLength"/>.</summary>
    TooLong,

    /// <summary>Nine digits that are not a valid SSN.</summary>
    NotAnSsn,

    /// <summary>Written like a date, but not a valid birth date.</summary>
    NotABirthDate,

    /// <summary>Written like a pass code, but not a valid one.</summary>
    NotAPassCode,

    /// <summary>Neither a name nor a number that can be searched for.</summary>
    NotRecognized,
}
