using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>The policy's words for items and their values, in which staff read them; they stand in <c>Words/Questions.en.resx</c>.</summary>
public static class ItemWords
{
    public const string NotGiven = "Name not given";

    /// <summary>The label of an item, as Policy 1.11.2, item 5.2 writes it.</summary>
    public static string Label(this NineItem item) => QuestionWords.English[item.ToString()];

    /// <summary>Several labels as a list in a sentence: "Race/Ethnicity and Gender".</summary>
    public static string InSentence(this IEnumerable<NineItem> items) => items.Select(Label).ListedInSentence();

    public static string WhoseDiffer(this IReadOnlyList<NineItem> items) =>
        items.Count == 0 ? "" : $", whose {items.InSentence()} {(items.Count == 1 ? "differs" : "differ")}";

    public static string ListedInSentence(this IEnumerable<string> words)
    {
        string[] each = [.. words];
        return each.Length < 2 ? string.Concat(each) : $"{string.Join(", ", each[..^1])} and {each[^1]}";
    }

    /// <summary>The stable text of a value in words: what is typed as it is, choices in the policy's words.</summary>
    public static string InWords(this NineItem item, string text) => ItemDefinitions.Of(item).Choices.Count == 0
        ? item == NineItem.FirstName && text == ItemDefinitions.NoFirstName ? "Has no first name" : text
        : string.Join(", ", text.Split(", ").Select(choice => QuestionWords.English[$"{item}.{choice}"]));

    public static string InWords(this LaborForceStatus status) => QuestionWords.English[$"{NineItem.LaborForceStatus}.{status}"];

    public static string InWords(this Gender gender) => QuestionWords.English[$"{NineItem.Gender}.{gender}"];

    /// <summary>One race, PIRL 211-215, or several with commas.</summary>
    public static string InWords(this Races races) =>
        string.Join(", ", Each.Where(race => races.HasFlag(race)).Select(race => QuestionWords.English[$"{NineItem.Race}.{race}"]));

    public static IReadOnlyList<Races> Each { get; } = [.. Enum.GetValues<Races>().Where(race => race != Races.None)];

    /// <summary>The class in the policy's words (item 6).</summary>
    public static string InWords(this ParticipantClass participantClass) => participantClass switch
    {
        ParticipantClass.Unclassified => "Unclassified",
        ParticipantClass.BasicSelfService => "Basic self-service",
        ParticipantClass.ReportedSelfService => "Reported/non-registered self-service",
        ParticipantClass.WioaParticipant => "WIOA participant",
        _ => throw new UnreachableException(),
    };

    /// <summary>First and last name for a heading; says so when both were declined.</summary>
    public static string FullName(string? firstName, string? lastName)
    {
        var name = $"{firstName} {lastName}".Trim();
        return name.Length > 0 ? name : NotGiven;
    }
}
