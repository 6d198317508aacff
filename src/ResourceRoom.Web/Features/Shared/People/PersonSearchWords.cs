using System.Diagnostics;

using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Shared.People;

internal static class PersonSearchWords
{
    /// <summary>Why nothing was searched for, or a replaced pass finds nobody; null when there is an answer.</summary>
    public static string? Refusal(this PersonSearchResult result) => result switch
    {
        { Term: FindTerm.Unusable unusable } => unusable.InWords(),
        { PassReplacedAt: { } at } => FaultWords.ReplacedPass(at),
        _ => null,
    };

    /// <summary>The same at the desk, where a pass that nobody has finds nobody at all.</summary>
    public static string? RefusalAtDesk(this PersonSearchResult result) =>
        result.Refusal() ?? (result is { Term: FindTerm.ByPassCode, People.Count: 0 } ? FaultWords.UnknownPass : null);

    /// <summary>What was searched for; never repeats an SSN, a birth date or the code of a pass.</summary>
    public static string What(this PersonSearchResult result) => result.Term switch
    {
        FindTerm.BySsn => "this SSN",
        FindTerm.ByBirthDate => "this birth date",
        FindTerm.ByPassCode => "this pass",
        _ => result.Typed is { } typed ? $"“{typed}”" : "this search",
    };

    public static string FullName(this FoundPerson person) => ItemWords.FullName(person.FirstName, person.LastName);

    /// <summary>What tells a person apart from others of the same name.</summary>
    public static string Particulars(this FoundPerson person) => Particulars(person.Zip, person.BirthYear);

    public static string Particulars(string? zip, int? birthYear) =>
        $"{zip ?? "ZIP not given"} · {(birthYear is { } year ? $"born {year}" : "birth year not given")}";

    public static string LastSeen(this FoundPerson person) => person.LastVisit is { } day ? $"last here {OfficeFormat.Date(day)}" : "first time in this room";

    public static string InWords(this MatchKind kind) => kind switch
    {
        MatchKind.SameSsn => "Same Social Security Number",
        MatchKind.SameLastNameAndBirthDate => "Same last name and birth date",
        MatchKind.SameNameAndZip => "Same first name, last name and ZIP",
        MatchKind.None => "Same name",
        _ => throw new UnreachableException(),
    };

    public static string InSentence(this MatchKind kind)
    {
        var words = kind.InWords();
        return char.ToLowerInvariant(words[0]) + words[1..];
    }
}
