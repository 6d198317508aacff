using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>What text typed into Find a visitor means ("finding the same person again" [ours]).</summary>
public abstract partial record FindTerm
{
    /// <summary>The longest text accepted, in UTF-16 characters after trimming.</summary>
    public const int MaxLength = 200;

    private FindTerm()
    {
    }

    /// <summary>
    /// Reads any text and never throws. A pass code comes first, then an SSN with its first five digits
    /// masked and a date with the name of its month; otherwise letters make it a name, and without letters the
    /// digits decide.
    /// </summary>
    public static FindTerm Parse(string? text, DateOnly today)
    {
        var typed = text?.Trim() ?? "";
        if (typed.Length is 0 or > MaxLength)
        {
            return new Unusable(typed.Length == 0 ? FindFault.Empty : FindFault.TooLong);
        }

        return OfPass(typed) ?? OfUnlabeled(Label().Replace(typed, ""), today);
    }

    /// <summary>Only the kind of term, so nothing personal that was typed ends up in a log.</summary>
    public sealed override string ToString() => GetType().Name;

    private static FindTerm? OfPass(string typed)
    {
        if (PassCode.TryParse(typed, out var code, out var fault))
        {
            return new ByPassCode(code);
        }

        return fault == PassCodeFault.NotACode ? null : new Unusable(FindFault.NotAPassCode) { Pass = fault };
    }

    private static FindTerm OfUnlabeled(string typed, DateOnly today) =>
        OfMaskedSsn(typed) ?? OfNamedMonth(typed, today) ?? OfWords(typed) ?? OfNumber(typed, today);

    private static FindTerm? OfMaskedSsn(string typed) => MaskedSsn().Match(typed) switch
    {
        { Success: false } => null,
        { Groups: var groups } when groups["last"].Success => new ByLastFour(groups["last"].Value),
        _ => new Unusable(FindFault.NotRecognized),
    };

    private static FindTerm? OfNamedMonth(string typed, DateOnly today) => NamedMonth().IsMatch(typed) || (typed.Any(char.IsAsciiLetter) && WrittenDate.Read(typed, out _) is not null) ? OfDate(typed, today) : null;

    private static ByName? OfWords(string typed) => NameKey.Words(typed) is { Count: > 0 } words ? new ByName(words) : null;

    private static FindTerm OfNumber(string typed, DateOnly today)
    {
        var digits = string.Concat(typed.Where(character => !Punctuation.SeparatesDigits(character)));
        if (DateShape().IsMatch(typed))
        {
            var date = OfDate(typed, today);

            // With hyphens or periods, eight digits that are no day may as well be an SSN with a digit missing.
            return date is Unusable { BirthDate: BirthDateFault.NoSuchDay } && digits.Length == 8 ? new Unusable(FindFault.EightDigits) : date;
        }

        if (!digits.All(char.IsAsciiDigit))
        {
            return new Unusable(FindFault.NotRecognized);
        }

        return digits.Length switch
        {
            4 => new ByLastFour(digits),
            // Eight digits with hyphens that do not make a date are more likely an SSN with a digit missing.
            8 when typed.Any(Punctuation.IsDash) => new Unusable(FindFault.NotAnSsn) { Ssn = SsnFault.NotNineDigits },
            8 => MonthAndDay().IsMatch(digits) ? OfDate(digits, today) : new Unusable(FindFault.EightDigits),
            9 => OfSsn(digits),
            _ => new Unusable(FindFault.NotRecognized),
        };
    }

    private static FindTerm OfDate(string typed, DateOnly today) =>
        Participants.BirthDate.TryParse(typed, today, out var date, out var fault)
            ? new ByBirthDate(date)
            : new Unusable(FindFault.NotABirthDate) { BirthDate = fault };

    private static FindTerm OfSsn(string digits) =>
        Participants.Ssn.TryParse(digits, out var ssn, out var fault)
            ? new BySsn(ssn)
            : new Unusable(FindFault.NotAnSsn) { Ssn = fault };

    [GeneratedRegex(@"^([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{1,4}|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateShape();

    // "SSN ending in 6789", "DOB: 3/14/1980": the word says what the number is.
    [GeneratedRegex(
        @"^(?=[^0-9]*[0-9])((ssn?|ss|social(\s+security)?(\s+(number|no))?|last\s+(4|four)|ending(\s+in)?|ends\s+in|dob|d\.o\.b|birth\s*(date|day)|born(\s+on)?)\b[\s:.#=]*)+(?=[0-9xX*#•]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.]+[0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // The last four digits behind others that are not shown, or none of them shown.
    [GeneratedRegex(
        """
          ^[xX*#•]{1,3} [-.\p{Zs}\p{Pd}]? ( [xX*#•]{1,2} [-.\p{Zs}\p{Pd}]? )? (?<last>[0-9]{4}) \z
        | ^[xX*#•]{3} [-.\p{Zs}\p{Pd}]? [0-9]{2} [-.\p{Zs}\p{Pd}]? (?<last>[0-9]{4}) \z
        | ^[xX*#•]{3} [-.\p{Zs}\p{Pd}] [xX*#•]{2} [-.\p{Zs}\p{Pd}] [xX*#•]{4} \z
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MaskedSsn();

    [GeneratedRegex(
        @"^(?=[^0-9]*[0-9]{1,2}[^0-9]+[0-9]{4}\z)([0-9]{1,2}\s+)?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember)?|oct(ober)?|nov(ember)?|dec(ember)?)\s+([0-9]{1,2},?\s+)?[0-9]{4}\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedMonth();

    [GeneratedRegex("^(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();

    /// <summary>People whose names contain all these words.</summary>
    /// <param name="Words">At least one word, folded as by <see cref="NameKey"/>, in the order typed.</param>
    public sealed record ByName(IReadOnlyList<string> Words) : FindTerm;

    /// <summary>People whose SSN ends in these digits.</summary>
    /// <param name="Digits">Four digits.</param>
    public sealed record ByLastFour(string Digits) : FindTerm;

    /// <summary>The one person with this SSN.</summary>
    /// <param name="Ssn">The full number.</param>
    public sealed record BySsn(Ssn Ssn) : FindTerm;

    /// <summary>People born on a day.</summary>
    /// <param name="Date">The day.</param>
    public sealed record ByBirthDate(DateOnly Date) : FindTerm;

    /// <summary>The one person whose pass has this code.</summary>
    /// <param name="Code">The code.</param>
    public sealed record ByPassCode(PassCode Code) : FindTerm;

    /// <summary>Text that cannot be searched for.</summary>
    /// <param name="Fault">The reason.</param>
    public sealed record Unusable(FindFault Fault) : FindTerm
    {
        /// <summary>What is wrong with the SSN, for <see cref="FindFault.NotAnSsn"/>.</summary>
        public SsnFault Ssn { get; init; }

        /// <summary>What is wrong with the date, for <see cref="FindFault.NotABirthDate"/>.</summary>
        public BirthDateFault BirthDate { get; init; }

        /// <summary>What is wrong with the pass code, for <see cref="FindFault.NotAPassCode"/>.</summary>
        public PassCodeFault Pass { get; init; }
    }
}
