using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>What is wrong with a typed value: what was found and what is expected. Never repeats an SSN.</summary>
public static class FaultWords
{
    public const string MadeUpSsn =
        "This number looks made up: one digit repeated, or digits in a row. Ask to see it. If it is right, enter it and check the box; otherwise select Prefer not to answer.";

    private static readonly string[] Numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static string InWords(this NameFault fault, NineItem item, string typed) => fault.Kind switch
    {
        NameFaultKind.TooLong => $"{item.Label()} can be up to {PersonName.MaxLength} characters (you entered {typed.Trim().Length}).",
        NameFaultKind.NotAllowed => $"{item.Label()} can’t contain {fault.Found}. Use letters, apostrophes, hyphens, periods and spaces.",
        NameFaultKind.NoLetter when item == NineItem.FirstName => $"{item.Label()} has no letter in it. Enter the name, or select {OneName} or Prefer not to answer.",
        NameFaultKind.NoLetter => $"{item.Label()} has no letter in it. Enter the name, or select Prefer not to answer.",
        NameFaultKind.Empty => Missing(item),
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ZipFault fault) => fault switch
    {
        ZipFault.NotZip => "Enter a Zip code of 5 digits, such as 62704, or ZIP+4, such as 62704-1234.",
        ZipFault.Empty => Missing(NineItem.Zip),
        _ => throw new UnreachableException(),
    };

    public static string InWords(this SsnFault fault, string typed) => fault switch
    {
        SsnFault.NotNineDigits => NotNineDigits(typed.Count(char.IsAsciiDigit)),
        _ => fault.InWords(),
    };

    private static string InWords(this SsnFault fault) => fault switch
    {
        SsnFault.NotDigits => "A Social Security Number has only digits, hyphens, periods and spaces. If the visitor doesn’t give all nine digits, select Prefer not to answer.",
        SsnFault.AreaNeverIssued => "A Social Security Number can’t begin with 000 or 666. Ask to see the number again.",
        SsnFault.GroupNeverIssued => "A Social Security Number can’t have 00 as its middle digits. Ask to see the number again.",
        SsnFault.SerialNeverIssued => "A Social Security Number can’t end in 0000. Ask to see the number again.",
        SsnFault.BeginsWithNine => "A Social Security Number doesn’t begin with 9. This may be an ITIN, which is no SSN: select Prefer not to answer.",
        SsnFault.PublicExample => "This number was printed in public as an example and is nobody’s. Ask to see the number again.",
        SsnFault.Empty => Missing(NineItem.Ssn),
        _ => throw new UnreachableException(),
    };

    private static string NotNineDigits(int typed) =>
        $"A Social Security Number has nine digits; {(typed < Numbers.Length ? Numbers[typed] : $"{typed}")} {(typed == 1 ? "was" : "were")} typed. Check the number and try again.";

    public static string InWords(this BirthDateFault fault) => fault switch
    {
        BirthDateFault.NotADate => "Enter Birth Date as MM/DD/YYYY, such as 03/14/1980.",
        BirthDateFault.NoSuchDay => "The calendar has no such Birth Date. Enter a real date as MM/DD/YYYY.",
        BirthDateFault.PartMissing => "A birth date has a month, a day and a year. Enter it as MM/DD/YYYY.",
        BirthDateFault.YearIncomplete => "Enter Birth Date with a year of four digits, as MM/DD/YYYY.",
        BirthDateFault.InFuture => "Birth Date can’t be in the future. Enter it as MM/DD/YYYY.",
        BirthDateFault.Over120 => $"Birth Date is more than {BirthDate.MaxAge} years ago. Check the year.",
        BirthDateFault.Empty => Missing(NineItem.BirthDate),
        _ => throw new UnreachableException(),
    };

    public static string InWords(this FindTerm.Unusable term) => term.Fault switch
    {
        FindFault.Empty => "Type a name, the last four digits of the SSN, a full SSN or a birth date, or scan a pass.",
        FindFault.TooLong => $"A search can be up to {FindTerm.MaxLength} characters.",
        FindFault.NotAnSsn when term.Ssn == SsnFault.NotNineDigits => NotNineDigits(8),
        FindFault.NotAnSsn when term.Ssn == SsnFault.BeginsWithNine => "A Social Security Number doesn’t begin with 9. This may be an ITIN, and nobody is on file under one: search by name or birth date.",
        FindFault.NotAnSsn => term.Ssn.InWords(),
        FindFault.NotABirthDate => term.BirthDate.InWords(),
        FindFault.NotAPassCode => term.Pass.InWords(),
        FindFault.EightDigits => "Eight digits: that is neither a birth date (MM/DD/YYYY) nor a Social Security Number, which has nine. Check what you typed.",
        FindFault.NotRecognized => "You can’t search by that. Type a name, the last four digits of the SSN, a full SSN, or a birth date as MM/DD/YYYY.",
        _ => throw new UnreachableException(),
    };

    /// <summary>About a pass code. Never repeats it.</summary>
    public static string InWords(this PassCodeFault fault) => fault switch
    {
        PassCodeFault.Incomplete => "That pass code is incomplete. Scan the pass, or type every group printed on it.",
        PassCodeFault.Mistyped => "That pass code isn’t valid. Scan the pass again, or compare what you typed with what is printed on it.",
        _ => throw new UnreachableException(),
    };

    public static string ReplacedPass(DateTime revokedAt) =>
        $"This pass was replaced on {OfficeFormat.Date(OfficeClock.DayOf(revokedAt))} and no longer works. Ask for the new pass, or find the person by name.";

    public const string UnknownPass = "No pass has that code. Scan the pass again, or find the person by name.";

    public static string OneName { get; } = QuestionWords.English["FirstName.None"];

    public static string? OfOneName(NineItem missing, NineQuestionsInput typed) => missing switch
    {
        NineItem.FirstName when !string.IsNullOrWhiteSpace(typed.LastName) => $" If there is none, select {OneName}.",
        NineItem.LastName when typed.NoFirstName => $" The visitor’s only name is entered as {NineItem.LastName.Label()}.",
        NineItem.LastName when !string.IsNullOrWhiteSpace(typed.FirstName) => $" If the visitor has only one name, enter it here and select {OneName}.",
        _ => null,
    };

    /// <summary>An item that was neither answered nor declined.</summary>
    public static string Missing(NineItem item) => $"Ask for {item.Label()}, or select Prefer not to answer.";
}
