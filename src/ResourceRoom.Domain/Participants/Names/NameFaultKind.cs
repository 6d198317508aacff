namespace ResourceRoom.Domain.Participants.Names;

/// <summary>Reasons why text is not a valid name (value rules of Policy 1.11.2, items 5.2.1 and 5.2.2 [ours]).</summary>
public enum NameFaultKind
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Longer than <see cref="PersonName.MaxLength"/>.</summary>
    TooLong,

    /// <summary>Has a character not used in names.</summary>
    NotAllowed,

    /// <summary>Only marks that are used in names, but no letter.</summary>
    NoLetter,
}
