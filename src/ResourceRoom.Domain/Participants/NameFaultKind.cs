namespace ResourceRoom.Domain.Participants;

/// <summary>The reasons why a text is not a name (value rules of Policy 1.11.2, items 5.2.1 and 5.2.2 [ours]).</summary>
public enum NameFaultKind
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Longer than <see cref="PersonName.MaxLength"/>.</summary>
    TooLong,

    /// <summary>Holds a character that names are not written with, or no letter at all.</summary>
    NotAllowed,
}
