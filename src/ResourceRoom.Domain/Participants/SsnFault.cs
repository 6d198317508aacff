namespace ResourceRoom.Domain.Participants;

/// <summary>Why text is not a valid SSN (value rules of Policy 1.11.2, item 5.2.4 [ours]).</summary>
public enum SsnFault
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>More or fewer than nine digits.</summary>
    NotNineDigits,

    /// <summary>Something other than the digits 0 to 9, hyphens, periods and spaces.</summary>
    NotDigits,

    /// <summary>Begins with 000 or 666.</summary>
    AreaNeverIssued,

    /// <summary>Begins with 9, as numbers for taxpayers without an SSN (ITIN) do.</summary>
    BeginsWithNine,

    /// <summary>The middle two digits are 00.</summary>
    GroupNeverIssued,

    /// <summary>The last four digits are 0000.</summary>
    SerialNeverIssued,

    /// <summary>Printed in public as an example, and declared invalid for everybody.</summary>
    PublicExample,
}
