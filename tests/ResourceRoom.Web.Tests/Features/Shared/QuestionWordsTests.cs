using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Tests.Features.Shared;

/// <summary>Whoever adds a language adds a file; these say what it lacks.</summary>
[Trait("Category", "OneEngine")]
public sealed class QuestionWordsTests
{
    // The same in both languages, and rightly so.
    private static readonly string[] SameInSpanish = ["Hispanic.No"];

    public static TheoryData<string> Languages => [.. QuestionWords.All.Select(language => language.Tag)];

    [Fact]
    public void All_OfThisProgram_AreEnglishFirstThenSpanish() =>
        Assert.Equal([("en", "English"), ("es", "Español")], QuestionWords.All.Select(language => (language.Tag, language.OwnName)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Keys_EachLanguage_AreTheSame(string tag)
    {
        Assert.Equal(QuestionWords.English.Keys.Order(StringComparer.Ordinal), QuestionWords.In(tag).Keys.Order(StringComparer.Ordinal));
        Assert.All(QuestionWords.In(tag).Keys, key => Assert.Equal(QuestionWords.In(tag)[key].Trim(), QuestionWords.In(tag)[key]));
        Assert.All(QuestionWords.In(tag).Keys, key => Assert.NotEqual("", QuestionWords.In(tag)[key]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Keys_EachLanguage_CoverEveryItemAndChoice(string tag)
    {
        string[] asked =
        [
            .. NineItems.PolicyOrder.Select(item => $"{item}"),
            .. ItemChoices.LaborForceStatus.Select(choice => $"LaborForceStatus.{choice.Value}"),
            .. ItemChoices.YesNo.Select(choice => $"Hispanic.{choice.Value}"),
            .. ItemChoices.Race.Select(choice => $"Race.{choice.Value}"),
            .. ItemChoices.Gender.Select(choice => $"Gender.{choice.Value}"),
        ];

        Assert.All(asked, key => Assert.NotEmpty(QuestionWords.In(tag)[key]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_OtherLanguage_LeaveNoEnglish(string tag)
    {
        var language = QuestionWords.In(tag);
        var left = language.Keys.Where(key => !language.IsEnglish && language[key] == QuestionWords.English[key]);

        Assert.Empty(left.Except(SameInSpanish));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_WithAValue_PutItIn(string tag)
    {
        var language = QuestionWords.In(tag);
        var withValue = QuestionWords.English.Keys.Where(key => QuestionWords.English[key].Contains("{0}", StringComparison.Ordinal)).ToList();

        Assert.Equal(["BirthDate.Confirm"], withValue);
        Assert.Contains("14", language.With("BirthDate.Confirm", "14"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("xx")]
    [InlineData("ES")]
    [InlineData("../es")]
    public void In_NoSuchLanguage_IsEnglish(string? tag) => Assert.Same(QuestionWords.English, QuestionWords.In(tag));

    [Fact]
    public void Indexer_NoSuchKey_SaysWhichFileLacksIt()
    {
        var lacking = Assert.Throws<KeyNotFoundException>(() => QuestionWords.In("es")["Shoe size"]);

        Assert.Equal("Questions.es.resx has no words for Shoe size.", lacking.Message);
    }
}
