namespace ResourceRoom.Domain.Enrollments.Exclusions;

/// <summary>Why an exclusion cannot be recorded.</summary>
public enum ExclusionRefusal
{
    /// <summary>Its date is in the future.</summary>
    InTheFuture,

    /// <summary>No source was given.</summary>
    SourceMissing,

    /// <summary>No evidence is attached.</summary>
    AttachmentMissing,
}
