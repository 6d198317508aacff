namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>Why a text is not the code of a card.</summary>
public enum PassCodeFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It is something else: a name, a number, nothing at all.</summary>
    NotACode,

    /// <summary>It begins like a code, and has too few or too many characters, or one that codes are not written with.</summary>
    Incomplete,

    /// <summary>It has the form of a code, and its check character does not fit: a character is wrong, or two changed places.</summary>
    Mistyped,
}
