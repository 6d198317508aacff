using System.Collections.Frozen;
using System.Globalization;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>The nine items as cells (load-receipt-v1, "Cells"): a value or <see cref="Declined"/>, never empty.</summary>
internal static class ItemCells
{
    /// <summary>The person prefers not to answer.</summary>
    public const string Declined = "PNTA";

    /// <summary>In <c>first_name</c>: the person has none.</summary>
    public const string NoName = "NONE";

    private const string DeclinedInWords = "PREFERNOTTOANSWER";
    private const string Ascending = "0123456789";
    private const string Descending = "9876543210";
    private const int SsnDigits = 9;
    private const int ZipDigits = 5;

    private static readonly FrozenSet<string> Placeholders =
        FrozenSet.ToFrozenSet(["Unknown", "Refused", "Declined", "Anonymous", "Walkin", "Walk-in", "Test", "N/A"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, LaborForceStatus> Statuses = Codes(
        ("E", LaborForceStatus.Employed), ("N", LaborForceStatus.EmployedWithNotice), ("O", LaborForceStatus.NotInLaborForce), ("U", LaborForceStatus.Unemployed));

    private static readonly FrozenDictionary<string, bool> YesNo = Codes(("Y", true), ("N", false));

    private static readonly FrozenDictionary<string, Races> RaceCodes = Codes(
        ("AI", Races.AmericanIndianOrAlaskaNative), ("AS", Races.Asian), ("BL", Races.BlackOrAfricanAmerican), ("NH", Races.NativeHawaiianOrPacificIslander),
        ("WH", Races.White));

    private static readonly FrozenDictionary<string, Gender> Genders =
        Codes(("M", Gender.Male), ("F", Gender.Female), ("X", Gender.DidNotSelfIdentify));

    /// <summary>Whether the cell of a first or last name says that there is none.</summary>
    public static bool IsNoName(string text) => Is(text, NoName);

    /// <summary>Whether the cell says that the person prefers not to answer.</summary>
    public static bool IsDeclined(string text) => Is(text, Declined);

    public static CellRead<Answer<string>> FirstName(string text) => IsNoName(text) ? Answer<string>.Given(PersonName.NoFirstName) : Name(text);

    public static CellRead<Answer<string>> Name(string text)
    {
        if (IsDeclined(text))
        {
            return Answer<string>.Declined;
        }

        if (SaysDeclined(text))
        {
            return Fault<string>(LoadCode.BadValue, LoadHint.DeclinedInWords);
        }

        if (Placeholders.Contains(text))
        {
            return Fault<string>(LoadCode.BadValue, LoadHint.Placeholder);
        }

        return PersonName.TryParse(text, out var name, out var fault)
            ? Answer<string>.Given(name)
            : Fault<string>(fault.Kind == NameFaultKind.TooLong ? LoadCode.TooLong : LoadCode.BadValue, LoadHint.None);
    }

    public static CellRead<Answer<ZipCode>> Zip(string text)
    {
        if (IsDeclined(text))
        {
            return Answer<ZipCode>.Declined;
        }

        return ZipCode.TryParse(text, out var zip, out _) ? Answer<ZipCode>.Given(zip) : Fault<ZipCode>(LoadCode.BadValue, text switch
        {
            _ when SaysDeclined(text) => LoadHint.DeclinedInWords,
            _ when IsDecimalOf(text) => LoadHint.DecimalAdded,
            _ when text.Length == ZipDigits - 1 && text.All(char.IsAsciiDigit) => LoadHint.ZeroLost,
            _ => LoadHint.None,
        });
    }

    public static CellRead<Answer<Ssn>> Ssn(string text)
    {
        if (IsDeclined(text))
        {
            return Answer<Ssn>.Declined;
        }

        if (Participants.Ssn.TryParse(text, out var ssn, out var fault))
        {
            return IsRefusedRun(ssn.Digits) ? Fault<Ssn>(LoadCode.BadValue, LoadHint.NeverIssued) : Answer<Ssn>.Given(ssn);
        }

        return Fault<Ssn>(LoadCode.BadValue, fault switch
        {
            _ when SaysDeclined(text) => LoadHint.DeclinedInWords,
            _ when IsDecimalOf(text) => LoadHint.DecimalAdded,
            SsnFault.NotNineDigits when text.Length == SsnDigits - 1 => LoadHint.ZeroLost,
            SsnFault.NotNineDigits or SsnFault.NotDigits => LoadHint.DigitsLacking,
            SsnFault.BeginsWithNine => LoadHint.BeginsWithNine,
            _ => LoadHint.NeverIssued,
        });
    }

    /// <param name="text">The cell.</param>
    /// <param name="asOf">The visit's day, or the day of the load.</param>
    public static CellRead<Answer<DateOnly>> Birth(string text, DateOnly asOf)
    {
        if (IsDeclined(text))
        {
            return Answer<DateOnly>.Declined;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth))
        {
            return Fault<DateOnly>(LoadCode.BadValue, SaysDeclined(text) ? LoadHint.DeclinedInWords : LoadHint.None);
        }

        if (birth > asOf)
        {
            return Fault<DateOnly>(LoadCode.Future, LoadHint.None);
        }

        return BirthDate.AgeOn(birth, asOf) > BirthDate.MaxAge ? Fault<DateOnly>(LoadCode.BadValue, LoadHint.Over120Years) : Answer<DateOnly>.Given(birth);
    }

    public static CellRead<Answer<LaborForceStatus>> Status(string text) => Code(text, Statuses);

    public static CellRead<Answer<bool>> Hispanic(string text) => Code(text, YesNo);

    public static CellRead<Answer<Gender>> GenderOf(string text) => Code(text, Genders);

    public static CellRead<Answer<Races>> Race(string text)
    {
        if (IsDeclined(text))
        {
            return Answer<Races>.Declined;
        }

        var (races, parts) = (Races.None, text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in parts)
        {
            if (!RaceCodes.TryGetValue(part, out var race))
            {
                var isBeside = parts.Length > 1 && Array.Exists(parts, IsDeclined);
                return Fault<Races>(LoadCode.BadValue, isBeside ? LoadHint.DeclinedBesideValues : HintOf(text));
            }

            races |= race;
        }

        return races == Races.None ? Fault<Races>(LoadCode.BadValue, LoadHint.None) : Answer<Races>.Given(races);
    }

    private static CellRead<Answer<T>> Code<T>(string text, FrozenDictionary<string, T> codes)
    {
        if (IsDeclined(text))
        {
            return Answer<T>.Declined;
        }

        return codes.TryGetValue(text, out var value) ? Answer<T>.Given(value) : Fault<T>(LoadCode.BadValue, HintOf(text));
    }

    private static CellRead<Answer<T>> Fault<T>(LoadCode code, LoadHint hint) => new(code, hint);

    private static bool IsRefusedRun(string digits) =>
        digits.All(digit => digit == digits[0]) || Ascending.Contains(digits, StringComparison.Ordinal) || Descending.Contains(digits, StringComparison.Ordinal);

    private static LoadHint HintOf(string text) => SaysDeclined(text) ? LoadHint.DeclinedInWords : LoadHint.None;

    private static bool Is(string text, string code) => string.Equals(text, code, StringComparison.OrdinalIgnoreCase);

    private static bool SaysDeclined(string text) => string.Equals(string.Concat(text.Where(char.IsLetter)), DeclinedInWords, StringComparison.OrdinalIgnoreCase);

    private static bool IsDecimalOf(string text) => text is [_, .., '.', '0'] && text[..^2].All(char.IsAsciiDigit);

    private static FrozenDictionary<string, T> Codes<T>(params (string Code, T Value)[] codes) =>
        codes.ToFrozenDictionary(pair => pair.Code, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
}
