namespace ResourceRoom.Domain.CaseNotes;

/// <summary>What is wrong with a case note, in the order of the form.</summary>
public enum NoteFault
{
    /// <summary>The day of contact is in the future.</summary>
    InFuture,

    /// <summary>An outcome without a method.</summary>
    MethodMissing,

    /// <summary>A letter or a voicemail alone cannot be a contact.</summary>
    CannotBeContact,
}
