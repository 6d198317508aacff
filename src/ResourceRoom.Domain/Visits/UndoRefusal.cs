namespace ResourceRoom.Domain.Visits;

/// <summary>Why a check-in cannot be undone.</summary>
public enum UndoRefusal
{
    /// <summary>Someone else made the check-in.</summary>
    NotYours,

    /// <summary>The visit was already voided, perhaps by the same undo.</summary>
    AlreadyVoided,

    /// <summary>The visitor was checked out.</summary>
    AlreadyCheckedOut,

    /// <summary>The same staff member has checked someone else in since.</summary>
    NotTheLast,

    /// <summary>More than <see cref="UndoRule.Window"/> has passed.</summary>
    TooLate,
}
