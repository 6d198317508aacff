namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>Why text is not a pass code.</summary>
public enum PassCodeFault
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Something else: a name, a number, or nothing at all.</summary>
    NotACode,

    /// <summary>It starts like a code, but has too few or too many characters, or one that codes never use.</summary>
    Incomplete,

    /// <summary>It looks like a code, but its check character does not match: a character is wrong, or two were swapped.</summary>
    Mistyped,
}
