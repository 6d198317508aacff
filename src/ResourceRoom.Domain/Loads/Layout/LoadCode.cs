namespace ResourceRoom.Domain.Loads.Layout;

/// <summary>Why a file, a row or a cell of a load is refused. The words of receipts are those of <see cref="LoadCodes.Name"/>.</summary>
public enum LoadCode
{
    /// <summary>File: a column is lacking.</summary>
    MissingColumn,

    /// <summary>File: a column stands in the header twice.</summary>
    DuplicateColumn,

    /// <summary>File or cell: the bytes are no UTF-8.</summary>
    BadEncoding,

    /// <summary>File or row: a quote that is not where one may be, or is never closed.</summary>
    BadQuoting,

    /// <summary>Row: another number of cells than the header has.</summary>
    BadRow,

    /// <summary>Row or cell: longer than allowed.</summary>
    TooLong,

    /// <summary>Cell: nothing in it.</summary>
    Empty,

    /// <summary>Cell: not a value of its column.</summary>
    BadValue,

    /// <summary>Cell: no location has this code.</summary>
    UnknownLocation,

    /// <summary>Cell: the location was not open on the day of the visit.</summary>
    LocationClosed,

    /// <summary>Cell: the location belongs to another LWIA.</summary>
    OutsideLwia,

    /// <summary>Cell: a moment or a day that has not come yet.</summary>
    Future,

    /// <summary>Cell: no service has this code.</summary>
    UnknownService,

    /// <summary>Cell: an earlier row of the file has this visit.</summary>
    DuplicateInFile,

    /// <summary>Cell: a visit to be deleted that was never accepted from this system.</summary>
    UnknownVisit,

    /// <summary>Cell: the visit was voided, which is final.</summary>
    VisitVoided,

    /// <summary>Cell: the SSN or the person's id does not fit the rest of the row.</summary>
    PersonConflict,

    /// <summary>File: held, and not released by anybody.</summary>
    NotReleased,
}
