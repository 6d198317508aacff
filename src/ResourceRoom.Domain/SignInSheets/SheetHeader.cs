using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>A spreadsheet's row that names the columns, by the policy's labels, those of the load layout, or as offices usually write them.</summary>
public static partial class SheetHeader
{
    /// <summary>At least this many columns must be recognized: a single word might be someone's name.</summary>
    private const int FewestKnown = 2;

    private static readonly (SheetColumn Column, string[] Names)[] Known =
    [
        (SheetColumn.TimeIn,
        [
            "TIMEIN", "IN", "INTIME", "CHECKIN", "CHECKEDIN", "CHECKINTIME", "SIGNIN", "SIGNEDIN", "SIGNINTIME", "TIMESIGNEDIN", "ARRIVED", "ARRIVAL",
            "ARRIVALTIME", "TIMEARRIVED", "TIMEOFARRIVAL", "START", "STARTTIME", "TIMEOFVISIT", "CLOCKIN", "LOGIN", "LOGINTIME", "ENTRYTIME",
        ]),
        (SheetColumn.TimeOut,
        [
            "TIMEOUT", "OUT", "OUTTIME", "CHECKOUT", "CHECKEDOUT", "CHECKOUTTIME", "SIGNOUT", "SIGNEDOUT", "SIGNOUTTIME", "TIMESIGNEDOUT", "LEFT", "DEPARTED",
            "DEPARTURE", "DEPARTURETIME", "TIMELEFT", "TIMEOFDEPARTURE", "END", "ENDTIME", "CLOCKOUT", "LOGOUT", "LOGOUTTIME", "EXITTIME",
        ]),
        (SheetColumn.FirstName, ["FIRSTNAME", "FIRST", "GIVENNAME", "FNAME", "FORENAME", "FIRSTNAMEMI", "FIRSTNAMEANDMI", "FIRSTMI"]),
        (SheetColumn.LastName, ["LASTNAME", "LAST", "SURNAME", "FAMILYNAME", "LNAME"]),
        (SheetColumn.Zip, ["ZIP", "ZIPCODE", "HOMEZIP", "HOMEZIPCODE", "ZIPCODEOFRESIDENCE", "ZIPPOSTALCODE", "POSTALCODE", "POSTCODE"]),
        (SheetColumn.Ssn,
        [
            "SSN", "SS", "SSNO", "SSNUM", "SSNUMBER", "SSNNO", "SSNNUMBER", "SOCIAL", "SOCIALNO", "SOCIALNUMBER", "SOCIALSECURITY", "SOCIALSECURITYNO",
            "SOCIALSECURITYNUM", "SOCIALSECURITYNUMBER", "SOCSEC", "SOCSECNO", "SOCSECNUMBER", "SOCIALSEC", "SOCIALSECNO",
        ]),
        (SheetColumn.BirthDate, ["BIRTHDATE", "DATEOFBIRTH", "DOB", "BIRTHDAY", "BIRTH", "BDAY", "BDATE", "BORN", "DATEBORN"]),
        (SheetColumn.LaborForceStatus,
        [
            "LABORFORCESTATUS", "LABORFORCE", "LABORSTATUS", "EMPLOYMENTSTATUS", "EMPLOYMENT", "EMPSTATUS", "EMPLOYED", "WORKSTATUS", "WORKING",
            "CURRENTLYEMPLOYED", "JOBSTATUS",
        ]),
        (SheetColumn.Hispanic, ["HISPANIC", "HISPANICLATINO", "HISPANICORLATINO", "LATINO", "HISP", "HISPANICORIGIN"]),
        (SheetColumn.Race, ["RACE", "RACEETHNICITY", "RACES"]),
        (SheetColumn.Gender, ["GENDER", "SEX", "SEXGENDER", "GENDERSEX", "MF"]),
        (SheetColumn.Services, ["SERVICES", "SERVICE", "SERVICESUSED", "SERVICEUSED", "SERVICESUSEDTODAY", "SERVICESRECEIVED", "SERVICESPROVIDED", "SERVICESREQUESTED"]),
        (SheetColumn.Note, ["NOTE", "NOTES", "COMMENT", "COMMENTS", "REMARKS"]),
        (SheetColumn.Day,
        [
            "DATE", "DAY", "VISITDATE", "DATEOFVISIT", "SIGNINDATE", "DATEIN", "TODAYSDATE", "SERVICEDATE", "DATEOFSERVICE", "CHECKINDATE", "TIMESTAMP",
            "DATETIME", "DATEANDTIME", "DATETIMEIN", "DATEANDTIMEIN",
        ]),
        (SheetColumn.Name,
        [
            "NAME", "NAMES", "FULLNAME", "FIRSTANDLASTNAME", "FIRSTLASTNAME", "FIRSTLAST", "FIRSTNAMELASTNAME", "NAMEFIRSTLAST", "NAMEFIRSTANDLAST", "VISITOR",
            "VISITORS", "VISITORNAME", "CUSTOMER", "CUSTOMERNAME", "CLIENT", "CLIENTNAME", "PARTICIPANT", "PARTICIPANTNAME", "JOBSEEKER", "GUEST", "YOURNAME", "PRINTNAME", "PRINTEDNAME", "PRINTYOURNAME", "NAMEPLEASEPRINT", "PLEASEPRINTNAME",
        ]),
        (SheetColumn.NameLastFirst,
        [
            "LASTFIRST", "LASTNAMEFIRST", "LASTNAMEFIRSTNAME", "LASTFIRSTNAME", "LASTANDFIRSTNAME", "LASTNAMEANDFIRSTNAME", "NAMELASTFIRST", "NAMELASTNAMEFIRSTNAME",
        ]),
        (SheetColumn.Times, ["TIME", "TIMES", "TIMEINOUT", "INOUT", "TIMEINTIMEOUT", "TIMEINANDOUT", "TIMEINANDTIMEOUT"]),
    ];

    private static readonly Dictionary<string, SheetColumn> Columns =
        Known.SelectMany(entry => entry.Names.Select(name => (name, entry.Column))).ToDictionary(entry => entry.name, entry => entry.Column);

    /// <summary>
    /// The column each cell names, null for a cell that names none; null if the row is not a header. If two cells name the same
    /// column, the first counts; a name beside a column of last names is a first name.
    /// </summary>
    public static IReadOnlyList<SheetColumn?>? Read(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        List<SheetColumn?> named = [.. cells.Select(ColumnOf)];
        named = [.. named.Select((column, place) => named.IndexOf(column) == place ? column : null)];
        var first = named.IndexOf(SheetColumn.FirstName);
        var last = named.IndexOf(SheetColumn.LastName);
        named = [.. named.Select(column => column is not (SheetColumn.Name or SheetColumn.NameLastFirst) || (first < 0 && last < 0)
            ? column
            : column == SheetColumn.Name && first < 0 ? SheetColumn.FirstName : null)];
        return named.Count(column => column is not null) >= FewestKnown && !cells.Any(IsNumber) ? named : null;
    }

    /// <summary>
    /// The column that the first line of a single pasted column names. In a column of names or notes, only its own heading is one: anything
    /// else might be somebody's name.
    /// </summary>
    /// <param name="cell">The first line.</param>
    /// <param name="from">The column pasted into.</param>
    public static SheetColumn? ReadOne(string cell, SheetColumn from)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var named = ColumnOf(cell);
        return from switch
        {
            SheetColumn.FirstName or SheetColumn.LastName => named == from || named is SheetColumn.Name or SheetColumn.NameLastFirst ? named : null,
            SheetColumn.Note or SheetColumn.Services => named == from ? named : null,
            _ => named,
        };
    }

    private static SheetColumn? ColumnOf(string cell) =>
        Find(cell) ?? (cell.Any(char.IsDigit) ? null : Find(InParentheses().Replace(cell, "")));

    private static SheetColumn? Find(string cell) => Columns.TryGetValue(SheetWords.Folded(cell), out var column) ? column : null;

    private static bool IsNumber(string cell) => cell.Any(char.IsDigit) && !cell.Any(char.IsLetter);

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();
}
