namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>A field of an edited layout, or of edited checks.</summary>
public enum EditField
{
    /// <summary>The first day in force.</summary>
    FirstDay,

    /// <summary>Layout: the element of a column.</summary>
    Element,

    /// <summary>Layout: the name of a column.</summary>
    Name,

    /// <summary>Layout: the type of a column.</summary>
    Type,

    /// <summary>Layout: the length of a column.</summary>
    Length,

    /// <summary>Layout: the codes of a column.</summary>
    Codes,

    /// <summary>Checks: the code of a check.</summary>
    Check,

    /// <summary>Checks: what the page says of a check.</summary>
    Text,
}

/// <summary>Why an edited version cannot be saved.</summary>
/// <param name="Row">The column or check from 1; null when the version as a whole is meant.</param>
/// <param name="Field">Which field.</param>
/// <param name="Found">What was typed.</param>
/// <param name="Expected">What may be.</param>
public sealed record EditFault(int? Row, EditField Field, string Found, string Expected);

/// <summary>An edited version as read: the version, or else why it is none.</summary>
/// <typeparam name="T">Layout or checks.</typeparam>
/// <param name="Version">Null when there are faults.</param>
/// <param name="Faults">By row, then field; faults of the whole stand first.</param>
public sealed record EditResult<T>(T? Version, IReadOnlyList<EditFault> Faults)
    where T : class, IExtractVersion;
