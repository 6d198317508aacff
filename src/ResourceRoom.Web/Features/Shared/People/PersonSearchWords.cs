using System.Diagnostics;

using ResourceRoom.Domain.Participants;
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
    public static string Particulars(this FoundPerson person) =>
        $"{(person.Formerly() is { } former ? $"{former} · " : "")}{Particulars(person.Zip, person.BirthYear)}";

    public static string? Formerly(this FoundPerson person) => person.FormerNames.Count == 0
        ? null
        : $"formerly {string.Join(", ", person.FormerNames.Select(names => names.First is null || names.First == person.FirstName ? names.Last ?? names.First : ItemWords.FullName(names.First, names.Last)).Distinct())}";

    public static string Particulars(string? zip, int? birthYear) =>
        $"{zip ?? "ZIP not given"} · {(birthYear is { } year ? $"born {year}" : "birth year not given")}";

    public static string LastSeen(this FoundPerson person) => person switch
    {
        { HereSince: { } since } => $"in the room since {OfficeFormat.Time(since)}",
        { LastVisit: { } day } => $"last here {OfficeFormat.Date(day)}",
        _ => "first time in this room",
    };

    public static string InWords(this MatchKind kind) => kind switch
    {
        MatchKind.SameSsn => "Same Social Security Number",
        MatchKind.SameLastNameAndBirthDate => "Same last name and birth date",
        MatchKind.SimilarNameAndBirthDate => "Similar name and same birth date",
        MatchKind.SameNameAndZip => "Same first name, last name and ZIP",
        MatchKind.NicknameAndZip => "Same last name and ZIP, another form of the first name",
        MatchKind.None => "Same name",
        _ => throw new UnreachableException(),
    };

    public static string? DifferencesInWords(this MatchOnFile match) => match.Differs.Count == 0 ? null : $"differs: {match.DifferingItems()}";

    public static string AsksWhose(this MatchOnFile match, string typedName) => match.Differs.Count == 0
        ? $"The Social Security Number entered for {typedName} looks made up and is on file for {match.Person.FullName()}. Nothing was saved."
        : $"The Social Security Number entered for {typedName} is on file for {match.Person.FullName()}, but {match.DifferingItems()} {(match.Differs.Count == 1 ? "differs" : "differ")}. Nothing was saved.";

    private static string DifferingItems(this MatchOnFile match) => match.Differs
        .Select(item => item == NineItem.BirthDate && match.IsOfSameYear ? $"{item.Label()} (another day of that year)" : item.Label())
        .ListedInSentence();

    public static string InSentence(this MatchKind kind)
    {
        var words = kind.InWords();
        return char.ToLowerInvariant(words[0]) + words[1..];
    }
}
