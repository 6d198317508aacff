namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

public enum SaveOutcome
{
    NotThere,
    Saved,

    FormReused,

    /// <summary>A file is no longer held for this person.</summary>
    FilesGone,

    /// <summary>The step is not in this customer's plan any more.</summary>
    NoSuchStep,

    /// <summary>The day of contact is before any follow-up year, so that the note counts for nothing; nobody said yet that it is right.</summary>
    BeforeFollowUp,

    /// <summary>A chosen customer's record was merged into another.</summary>
    Merged,

    /// <summary>The note was marked as entered in error, so that nothing is added to it.</summary>
    InError,

    /// <summary>It was to be sent to a customer who has died.</summary>
    Died,
}
