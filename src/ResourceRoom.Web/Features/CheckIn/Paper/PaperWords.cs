using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.Paper;

/// <summary>The words of a blank sheet in one language. Its codes are those that the catch-up grid reads, in any language.</summary>
public sealed class PaperWords(QuestionWords questions)
{
    public static IReadOnlyList<PaperWords> All { get; } = [.. QuestionWords.All.Select(language => new PaperWords(language))];

    public QuestionWords Questions => questions;

    public string Tag => questions.Tag;

    public static PaperWords In(string tag) => All.First(words => words.Tag == tag);

    /// <summary>A word that only the sheet has.</summary>
    public string this[string key] => questions[$"Paper.{key}"];

    public string HeadOf(SheetColumn column) => column switch
    {
        SheetColumn.TimeIn or SheetColumn.TimeOut or SheetColumn.Services or SheetColumn.Note => this[column.ToString()],
        _ => Questions[column.ToString()],
    };

    /// <summary>The same in two parts, between which a narrow column may break it: Race/Ethnicity.</summary>
    public (string Before, string After) SplitHeadOf(SheetColumn column)
    {
        var head = HeadOf(column);
        var end = head.IndexOf('/', StringComparison.Ordinal) + 1;
        return (head[..end], head[end..]);
    }

    /// <summary>The codes of the columns that have some, each with its meaning.</summary>
    public IReadOnlyList<(string Head, string Meaning)> CodesOfItems =>
    [
        (HeadOf(SheetColumn.LaborForceStatus), Listed(ItemChoices.LaborForceStatus.Select(choice => (ItemChoices.KeyOfStatus(choice.Value).ToUpperInvariant(), $"LaborForceStatus.{choice.Value}")))),
        (HeadOf(SheetColumn.Hispanic), Listed([("Y", "Hispanic.Yes"), ("N", "Hispanic.No")])),
        (HeadOf(SheetColumn.Race), Listed(
        [
            ("AI", $"Race.{Races.AmericanIndianOrAlaskaNative}"), ("AS", $"Race.{Races.Asian}"), ("BL", $"Race.{Races.BlackOrAfricanAmerican}"),
            ("NH", $"Race.{Races.NativeHawaiianOrPacificIslander}"), ("WH", $"Race.{Races.White}"),
        ]) + $" ({Questions["Race.Hint"].TrimEnd('.')}: AS;WH)"),
        (HeadOf(SheetColumn.Gender), Listed([("M", $"Gender.{Gender.Male}"), ("F", $"Gender.{Gender.Female}"), ("X", $"Gender.{Gender.DidNotSelfIdentify}")])),
    ];

    private string Listed(IEnumerable<(string Code, string Key)> codes) => string.Join(" · ", codes.Select(code => $"{code.Code} {Questions[code.Key]}"));
}
