namespace ResourceRoom.Domain.Participants;

/// <summary>One of the nine items requested of everyone, in policy order (Policy 1.11.2, items 5.2.1 to 5.2.9).</summary>
public enum NineItem : byte
{
    /// <summary>First Name (item 5.2.1).</summary>
    FirstName = 1,

    /// <summary>Last Name (item 5.2.2).</summary>
    LastName = 2,

    /// <summary>Zip code of the home address (item 5.2.3).</summary>
    Zip = 3,

    /// <summary>Social Security Number (item 5.2.4).</summary>
    Ssn = 4,

    /// <summary>Birth Date (item 5.2.5).</summary>
    BirthDate = 5,

    /// <summary>Labor Force Status at contact (item 5.2.6).</summary>
    LaborForceStatus = 6,

    /// <summary>Hispanic (item 5.2.7).</summary>
    Hispanic = 7,

    /// <summary>Race/Ethnicity (item 5.2.8).</summary>
    Race = 8,

    /// <summary>Gender (item 5.2.9).</summary>
    Gender = 9,
}
