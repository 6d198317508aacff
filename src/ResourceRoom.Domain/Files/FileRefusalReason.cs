namespace ResourceRoom.Domain.Files;

/// <summary>Why a file cannot be attached.</summary>
public enum FileRefusalReason
{
    /// <summary>It is empty.</summary>
    Empty,

    /// <summary>It is larger than <see cref="FileRule.MostBytes"/>.</summary>
    TooLarge,

    /// <summary>It is none of the kinds that are taken.</summary>
    KindNotTaken,

    /// <summary>Its name ends as another kind does.</summary>
    NotWhatItsNameSays,

    /// <summary>Its end is missing, or it cannot be read.</summary>
    Damaged,
}
