namespace ResourceRoom.Domain.Participants;

/// <summary>Why a text is not an SSN (value rules of Policy 1.11.2, item 5.2.4 [ours]).</summary>
public enum SsnFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Fewer or more than nine digits.</summary>
    NotNineDigits,

    /// <summary>Something other than the digits 0 to 9, hyphens and spaces.</summary>
    NotDigits,

    /// <summary>Begins with 000, 666 or 900 to 999.</summary>
    AreaNeverIssued,

    /// <summary>The middle two digits are 00.</summary>
    GroupNeverIssued,

    /// <summary>The last four digits are 0000.</summary>
    SerialNeverIssued,
}
