using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class PreferredLanguageTests
{
    [Theory]
    [InlineData("Spanish", "Spanish")]
    [InlineData(" POLISH ", "Polish")]
    [InlineData("american sign language", "American Sign Language")]
    [InlineData("Q’anjob’al", "Q’anjob’al")]
    [InlineData("Haitian Creole", "Haitian Creole")]
    [InlineData("Español", "Español")]
    public void TryParse_Language_Succeeds(string text, string expected)
    {
        Assert.True(PreferredLanguage.TryParse(text, out var language, out var fault));
        Assert.Equal((expected, NameFaultKind.None), (language, fault.Kind));
    }

    [Theory]
    [InlineData(null, NameFaultKind.Empty)]
    [InlineData(" ", NameFaultKind.Empty)]
    [InlineData("078-05-1120", NameFaultKind.NotAllowed)]
    [InlineData("<script>", NameFaultKind.NotAllowed)]
    [InlineData("😀", NameFaultKind.NotAllowed)]
    public void TryParse_NoLanguage_ReturnsReason(string? text, NameFaultKind expected)
    {
        Assert.False(PreferredLanguage.TryParse(text, out var language, out var fault));
        Assert.Equal(("", expected), (language, fault.Kind));
    }

    [Theory]
    [InlineData(PreferredLanguage.MaxLength, true)]
    [InlineData(PreferredLanguage.MaxLength + 1, false)]
    public void TryParse_AroundLimit_IsExact(int length, bool isRead) =>
        Assert.Equal(isRead, PreferredLanguage.TryParse(new string('a', length), out _, out _));

    [Fact]
    public void Common_Each_ParsesToItself() => Assert.All(PreferredLanguage.Common, common =>
    {
        Assert.True(PreferredLanguage.TryParse(common, out var language, out _));
        Assert.Equal(common, language);
    });
}
