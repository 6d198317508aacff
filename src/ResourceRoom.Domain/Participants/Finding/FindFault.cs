namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>Why a text cannot be searched for.</summary>
public enum FindFault
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Longer than <see cref="FindTerm.MaxLength"/>.</summary>
    TooLong,

    /// <summary>Nine digits that are no SSN.</summary>
    NotAnSsn,

    /// <summary>Written like a date, but no birth date.</summary>
    NotABirthDate,

    /// <summary>Written like the code of a card, but none.</summary>
    NotACardCode,

    /// <summary>Neither a name nor any number that is looked for.</summary>
    NotRecognized,
}
