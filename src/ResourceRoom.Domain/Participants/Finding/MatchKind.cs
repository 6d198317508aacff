namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>Why a person being entered and one on file may be the same. After none, the strongest reason comes first.</summary>
public enum MatchKind
{
    /// <summary>They do not match.</summary>
    None,

    /// <summary>The same SSN: always the same person.</summary>
    SameSsn,

    /// <summary>The same last name and birth date: offered as a possible match.</summary>
    SameLastNameAndBirthDate,

    /// <summary>The same first name, last name and ZIP: offered as a possible match.</summary>
    SameNameAndZip,

    /// <summary>The same birth date and a similar name: offered as a possible match.</summary>
    SimilarNameAndBirthDate,

    /// <summary>The same last name and ZIP, and first names that go together, such as Bill and William: offered as a possible match.</summary>
    NicknameAndZip,
}
