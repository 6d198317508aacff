namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>What is known of how a cell came to be faulty, for the words that say what is expected instead.</summary>
public enum LoadHint
{
    /// <summary>Nothing beyond the code and the column.</summary>
    None,

    /// <summary>Holds a control character.</summary>
    ControlCharacter,

    /// <summary>An id that is an SSN.</summary>
    IdIsSsn,

    /// <summary>A spreadsheet shortened a long number to powers of ten.</summary>
    PowerOfTen,

    /// <summary>A program added <c>.0</c> to a number.</summary>
    DecimalAdded,

    /// <summary>A spreadsheet dropped the zero in front.</summary>
    ZeroLost,

    /// <summary>Part of the number is hidden, or lacking.</summary>
    DigitsLacking,

    /// <summary>Begins with 9: an ITIN, or a number that another program made up.</summary>
    BeginsWithNine,

    /// <summary>Never issued to anybody, declared invalid, or made up.</summary>
    NeverIssued,

    /// <summary><em>Prefer not to answer</em> in words instead of the code.</summary>
    DeclinedInWords,

    /// <summary>A word that stands for no name.</summary>
    Placeholder,

    /// <summary>Both names say that there is none.</summary>
    NoNameAtAll,

    /// <summary>A decline beside values.</summary>
    DeclinedBesideValues,

    /// <summary>Not after the start of the visit.</summary>
    NotAfterStart,

    /// <summary>More than a day after the start: nobody checked out.</summary>
    OverOneDay,

    /// <summary>More than 120 years ago.</summary>
    Over120Years,

    /// <summary>A note that holds a number written like an SSN.</summary>
    SsnInNote,

    /// <summary>The visit of an earlier row that deletes it.</summary>
    DeletedBefore,
}
