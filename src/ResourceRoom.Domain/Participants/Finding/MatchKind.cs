namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>On what ground a typed person and one on file may be the same; the strongest ground first after none.</summary>
public enum MatchKind
{
    /// <summary>On none.</summary>
    None,

    /// <summary>The same SSN: always the same person.</summary>
    SameSsn,

    /// <summary>The same last name and birth date: offered as "may already exist".</summary>
    SameLastNameAndBirthDate,

    /// <summary>The same first name, last name and ZIP: offered as "may already exist".</summary>
    SameNameAndZip,
}
