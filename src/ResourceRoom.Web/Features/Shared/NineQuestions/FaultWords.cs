using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>What is wrong with a typed value: what was found and what is expected. Never repeats an SSN.</summary>
public static class FaultWords
{
    public static string InWords(this NameFault fault, NineItem item, string typed) => fault.Kind switch
    {
        NameFaultKind.TooLong => $"{item.Label()} has {typed.Trim().Length} characters; {PersonName.MaxLength} is the most.",
        NameFaultKind.NotAllowed => $"{item.Label()} contains {fault.Found}, which names are not written with. Letters, accents, apostrophes, hyphens, periods and spaces are.",
        _ => Missing(item),
    };

    public static string InWords(this ZipFault fault) => fault switch
    {
        ZipFault.NotZip => "Zip code is 5 digits, such as 62704, or ZIP+4, such as 62704-1234.",
        _ => Missing(NineItem.Zip),
    };

    public static string InWords(this SsnFault fault) => fault switch
    {
        SsnFault.NotNineDigits => "Social Security Number has 9 digits; count what was typed again.",
        SsnFault.NotDigits => "Social Security Number has 9 digits and nothing else but hyphens or spaces.",
        SsnFault.AreaNeverIssued => "No Social Security Number begins with 000, 666 or 900 to 999. Ask to see the number again.",
        SsnFault.GroupNeverIssued => "No Social Security Number has 00 as its middle two digits. Ask to see the number again.",
        SsnFault.SerialNeverIssued => "No Social Security Number ends in 0000. Ask to see the number again.",
        _ => Missing(NineItem.Ssn),
    };

    public static string InWords(this BirthDateFault fault) => fault switch
    {
        BirthDateFault.NotADate => "Enter a real date as MM/DD/YYYY.",
        BirthDateFault.InFuture => "Birth Date can't be in the future. Enter it as MM/DD/YYYY.",
        BirthDateFault.Over120 => $"Birth Date is more than {BirthDate.MaxAge} years ago. Check the year.",
        _ => Missing(NineItem.BirthDate),
    };

    public static string InWords(this FindTerm.Unusable term) => term.Fault switch
    {
        FindFault.Empty => "Type a name, the last four digits of the SSN, a whole SSN, or a birth date, or scan a card.",
        FindFault.TooLong => $"The search is too long; {FindTerm.MaxLength} characters are the most.",
        FindFault.NotAnSsn => term.Ssn.InWords(),
        FindFault.NotABirthDate => term.BirthDate.InWords(),
        FindFault.NotACardCode => term.Card.InWords(),
        FindFault.NotRecognized => "Nothing can be looked up by this. Type a name, the last four digits of the SSN, a whole SSN, or a birth date as MM/DD/YYYY.",
        _ => throw new ArgumentOutOfRangeException(nameof(term), term.Fault, null),
    };

    /// <summary>About the code of a card. Never repeats it.</summary>
    public static string InWords(this PassCodeFault fault) => fault switch
    {
        PassCodeFault.Incomplete => "That card code is not complete. Scan the card, or type all the groups that are printed on it.",
        PassCodeFault.Mistyped => "That card code is mistyped. Scan the card again, or compare what was typed with what is printed on it.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };

    public static string ReplacedCard(DateTime revokedAt) =>
        $"This card was replaced on {OfficeFormat.Date(OfficeClock.DayOf(revokedAt))} and finds nobody. Ask for the new card, or find the person by name.";

    public const string UnknownCard = "Nobody found: this is not the code of any card. Scan the card again, or find the person by name.";

    /// <summary>An item that was neither answered nor declined.</summary>
    public static string Missing(NineItem item) => $"Ask for {item.Label()}, or tick Prefer not to answer.";
}
