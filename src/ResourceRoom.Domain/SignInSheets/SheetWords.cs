using System.Text;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>What a cell may contain for an answer that is chosen: the load layout's code or the policy's words.</summary>
public static class SheetWords
{
    /// <summary>The code for <em>Prefer not to answer</em>.</summary>
    public const string Declined = "PNTA";

    /// <summary>Ends a cell that somebody must look at: no answer, no name and no date is read from a cell with a question mark.</summary>
    public const string Unsure = "?";

    /// <summary>The code under First Name for somebody who has one name only.</summary>
    public const string NoFirstName = "NONE";

    private static readonly HashSet<string> NoFirstNames = [NoFirstName, "NOFIRSTNAME"];

    private static readonly HashSet<string> Declines = [Declined, "PREFERNOTTOANSWER", "DECLINED"];

    private static readonly (LaborForceStatus Value, string[] Words)[] Statuses =
    [
        (LaborForceStatus.Employed, ["E", "EMPLOYED"]),
        (LaborForceStatus.EmployedWithNotice,
            ["N", "EMPLOYEDWITHNOTICEOFTERMINATIONORSEPARATION", "EMPLOYEDWITHNOTICE", "EMPLOYEDNOTICEGIVEN", "NOTICE"]),
        (LaborForceStatus.NotInLaborForce, ["O", "NOTINLABORFORCE", "NOTINTHELABORFORCE"]),
        (LaborForceStatus.Unemployed, ["U", "UNEMPLOYED"]),
    ];

    private static readonly (bool Value, string[] Words)[] YesNo =
    [
        (true, ["Y", "YES", "S", "SI", "SÍ", "HISPANIC", "HISPANICORLATINO", "LATINO"]),
        (false, ["N", "NO", "NOTHISPANIC", "NONHISPANIC", "NOTHISPANICORLATINO"]),
    ];

    private static readonly (Gender Value, string[] Words)[] Genders =
    [
        (Gender.Male, ["M", "MALE"]),
        (Gender.Female, ["F", "FEMALE"]),
        (Gender.DidNotSelfIdentify, ["X", "DIDNOTSELFIDENTIFY"]),
    ];

    private static readonly (Races Value, string[] Words)[] EachRace =
    [
        (Races.AmericanIndianOrAlaskaNative, ["AI", "AMERICANINDIANORALASKANATIVE", "AMERICANINDIANALASKANATIVE", "AMERICANINDIAN", "ALASKANATIVE"]),
        (Races.Asian, ["AS", "ASIAN"]),
        (Races.BlackOrAfricanAmerican, ["BL", "BLACKORAFRICANAMERICAN", "BLACKAFRICANAMERICAN", "BLACK", "AFRICANAMERICAN"]),
        (Races.NativeHawaiianOrPacificIslander,
            ["NH", "NATIVEHAWAIIANOROTHERPACIFICISLANDER", "NATIVEHAWAIIANOTHERPACIFICISLANDER", "NATIVEHAWAIIAN", "PACIFICISLANDER"]),
        (Races.White, ["WH", "WHITE"]),
    ];

    /// <summary>Whether a cell says <em>Prefer not to answer</em>. A single hyphen does, so that one key is enough.</summary>
    public static bool IsDecline(string? text) =>
        text?.Trim() is { Length: > 0 } typed && (Declines.Contains(Folded(typed)) || (typed.Length == 1 && Punctuation.IsDash(typed[0])));

    /// <summary>Whether a cell under First Name says that there is none.</summary>
    public static bool IsNoFirstName(string? text) => text is not null && NoFirstNames.Contains(Folded(text));

    /// <summary>E, N, O or U, or the words; null for anything else.</summary>
    public static LaborForceStatus? StatusOf(string text) => Find(Statuses, text);

    /// <summary>Y or N, S for sí, or the words; null for anything else.</summary>
    public static bool? HispanicOf(string text) => Find(YesNo, text);

    /// <summary>M, F or X, or the words; null for anything else.</summary>
    public static Gender? GenderOf(string text) => Find(Genders, text);

    /// <summary>AI, AS, BL, NH and WH, or the words, separated by semicolons, commas or spaces; null for anything else.</summary>
    public static Races? RacesOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var all = Races.None;
        foreach (var part in text.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Find(EachRace, part) is { } one)
            {
                all |= one;
                continue;
            }

            // "AS WH": spaces separate codes, but words contain them.
            foreach (var code in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (Find(EachRace, code) is not { } coded)
                {
                    return null;
                }

                all |= coded;
            }
        }

        return all == Races.None ? null : all;
    }

    /// <summary>The code for a status.</summary>
    public static string CodeOf(LaborForceStatus status) => Statuses.Single(entry => entry.Value == status).Words[0];

    /// <summary>The code for yes or no.</summary>
    public static string CodeOf(bool hispanic) => hispanic ? "Y" : "N";

    /// <summary>The code for a gender.</summary>
    public static string CodeOf(Gender gender) => Genders.Single(entry => entry.Value == gender).Words[0];

    /// <summary>The codes for races, separated by semicolons.</summary>
    public static string CodeOf(Races races) =>
        string.Join(';', EachRace.Where(entry => races.HasFlag(entry.Value)).Select(entry => entry.Words[0]));

    /// <summary>Letters and digits only, in upper case: how words are compared.</summary>
    internal static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Where(char.IsAsciiLetterOrDigit))
        {
            folded.Append(char.ToUpperInvariant(character));
        }

        return folded.ToString();
    }

    private static T? Find<T>((T Value, string[] Words)[] entries, string text)
        where T : struct
    {
        var folded = text.Contains(Unsure, StringComparison.Ordinal) ? "" : Folded(text);
        foreach (var (value, words) in entries)
        {
            if (words.Contains(folded))
            {
                return value;
            }
        }

        return null;
    }
}
