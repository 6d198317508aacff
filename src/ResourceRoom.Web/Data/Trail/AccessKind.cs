namespace ResourceRoom.Web.Data.Trail;

/// <summary>What someone did with a person's record.</summary>
public enum AccessKind : byte
{
    /// <summary>Opened the card at the desk.</summary>
    CardOpened = 1,

    /// <summary>Opened the record.</summary>
    RecordOpened = 2,

    /// <summary>Had the SSN shown, for a reason.</summary>
    SsnRevealed = 3,

    /// <summary>Asked for a record outside the account's scope and was told that it is not there.</summary>
    RefusedOutOfScope = 4,
}
