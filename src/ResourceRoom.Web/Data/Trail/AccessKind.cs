namespace ResourceRoom.Web.Data.Trail;

public enum AccessKind : byte
{
    CardOpened = 1,
    RecordOpened = 2,
    SsnRevealed = 3,

    /// <summary>Asked for a record outside the account's scope and was told that it is not there.</summary>
    RefusedOutOfScope = 4,
    PassCodeShown = 5,
    EoItemsShown = 6,
    FileOpened = 7,
    ShownBeyondReach = 8,

    /// <summary>A row of a load named the person by an SSN or an id, and said otherwise about who that is.</summary>
    RefusedInLoad = 9,

    /// <summary>The rejected rows of a load were downloaded in clear; the reason is in the line.</summary>
    RejectedRowsOpened = 10,

    /// <summary>Name and birth year stood in the list of people behind a number of a report.</summary>
    ListedInReport = 11,
}
