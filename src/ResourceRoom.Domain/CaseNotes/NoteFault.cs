namespace ResourceRoom.Domain.CaseNotes;

/// <summary>What is wrong with a case note, in the order of the form.</summary>
public enum NoteFault
{
    /// <summary>The day of contact is in the future.</summary>
    InFuture,

    /// <summary>A follow-up note without an outcome.</summary>
    OutcomeMissing,

    /// <summary>An outcome without a method.</summary>
    MethodMissing,

    /// <summary>A letter or a voicemail alone cannot be a contact.</summary>
    CannotBeContact,

    /// <summary>A follow-up contact that does not say with whom.</summary>
    SpokeWithMissing,

    /// <summary>It says with whom, but not that there was a contact.</summary>
    SpokeWithoutContact,
}
