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

    /// <summary>Opened the page that shows and prints a person's card with its code.</summary>
    CardCodeShown = 5,

    /// <summary>Opened the equal-opportunity items with their answers.</summary>
    EoItemsShown = 6,
}
