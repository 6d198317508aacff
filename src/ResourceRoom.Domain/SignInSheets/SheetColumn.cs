namespace ResourceRoom.Domain.SignInSheets;

/// <summary>The columns of a paper sign-in sheet, in the order of the entry grid.</summary>
public enum SheetColumn
{
    /// <summary>When the person came.</summary>
    TimeIn,

    /// <summary>When the person left.</summary>
    TimeOut,

    /// <summary>First Name (Policy 1.11.2, item 5.2.1).</summary>
    FirstName,

    /// <summary>Last Name (item 5.2.2).</summary>
    LastName,

    /// <summary>Zip code (item 5.2.3).</summary>
    Zip,

    /// <summary>Social Security Number (item 5.2.4).</summary>
    Ssn,

    /// <summary>Birth Date (item 5.2.5).</summary>
    BirthDate,

    /// <summary>Labor Force Status at contact (item 5.2.6).</summary>
    LaborForceStatus,

    /// <summary>Hispanic (item 5.2.7).</summary>
    Hispanic,

    /// <summary>Race/Ethnicity (item 5.2.8).</summary>
    Race,

    /// <summary>Gender (item 5.2.9).</summary>
    Gender,

    /// <summary>The services used.</summary>
    Services,

    /// <summary>A short note.</summary>
    Note,
}
