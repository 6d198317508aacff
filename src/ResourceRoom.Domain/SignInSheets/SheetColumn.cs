namespace ResourceRoom.Domain.SignInSheets;

/// <summary>What a column of a sign-in sheet holds. The columns of the entry grid come first, in its order: <see cref="SheetGrid"/>.</summary>
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

    /// <summary>The day, on a spreadsheet whose rows each have one; perhaps with the time in.</summary>
    Day,

    /// <summary>First and last name in one cell.</summary>
    Name,

    /// <summary>Last and first name in one cell, also without a comma between them.</summary>
    NameLastFirst,

    /// <summary>Time in and time out in one cell.</summary>
    Times,
}
