namespace ResourceRoom.Domain.SignInSheets;

/// <summary>A spreadsheet's first row if it names the columns, by the policy's labels or those of the load layout.</summary>
public static class SheetHeader
{
    /// <summary>At least this many columns must be recognized: a single word might be someone's name.</summary>
    private const int FewestKnown = 2;

    private static readonly Dictionary<string, SheetColumn> Names = new()
    {
        ["TIMEIN"] = SheetColumn.TimeIn,
        ["IN"] = SheetColumn.TimeIn,
        ["CHECKIN"] = SheetColumn.TimeIn,
        ["SIGNIN"] = SheetColumn.TimeIn,
        ["TIMEOUT"] = SheetColumn.TimeOut,
        ["OUT"] = SheetColumn.TimeOut,
        ["CHECKOUT"] = SheetColumn.TimeOut,
        ["SIGNOUT"] = SheetColumn.TimeOut,
        ["FIRSTNAME"] = SheetColumn.FirstName,
        ["FIRST"] = SheetColumn.FirstName,
        ["LASTNAME"] = SheetColumn.LastName,
        ["LAST"] = SheetColumn.LastName,
        ["ZIP"] = SheetColumn.Zip,
        ["ZIPCODE"] = SheetColumn.Zip,
        ["SSN"] = SheetColumn.Ssn,
        ["SOCIALSECURITYNUMBER"] = SheetColumn.Ssn,
        ["BIRTHDATE"] = SheetColumn.BirthDate,
        ["DATEOFBIRTH"] = SheetColumn.BirthDate,
        ["DOB"] = SheetColumn.BirthDate,
        ["LABORFORCESTATUS"] = SheetColumn.LaborForceStatus,
        ["LABORFORCE"] = SheetColumn.LaborForceStatus,
        ["HISPANIC"] = SheetColumn.Hispanic,
        ["RACE"] = SheetColumn.Race,
        ["RACEETHNICITY"] = SheetColumn.Race,
        ["GENDER"] = SheetColumn.Gender,
        ["SERVICES"] = SheetColumn.Services,
        ["SERVICE"] = SheetColumn.Services,
        ["NOTE"] = SheetColumn.Note,
        ["NOTES"] = SheetColumn.Note,
    };

    /// <summary>
    /// The column each cell names, null for a cell that names none; null if the row is not a header. If two cells name the same
    /// column, the first counts.
    /// </summary>
    public static IReadOnlyList<SheetColumn?>? Read(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var seen = new HashSet<SheetColumn>();
        SheetColumn?[] columns =
        [
            .. cells.Select(cell => Names.TryGetValue(SheetWords.Folded(cell), out var column) && seen.Add(column) ? column : (SheetColumn?)null),
        ];
        return seen.Count >= FewestKnown ? columns : null;
    }
}
