namespace ResourceRoom.Domain.SignInSheets;

/// <summary>The first row of a spreadsheet, when it names the columns: the policy's labels, or those of the load layout.</summary>
public static class SheetHeader
{
    /// <summary>So many columns must be known: a single word might as well be somebody's name.</summary>
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
    /// The column that each cell names, null for one that names none; null when the row is no header. Of two cells that
    /// name the same column the first counts.
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
