namespace ResourceRoom.Domain.Loads.Matching;

/// <summary>What a row is about.</summary>
public enum PersonVerdict
{
    /// <summary>A record on file.</summary>
    Known,

    /// <summary>A record to be made.</summary>
    New,

    /// <summary>The SSN does not fit the rest of the row.</summary>
    SsnConflict,

    /// <summary>The sender's id came with another person before.</summary>
    PersonIdConflict,
}
