using System.Text;

using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Ana", "ANA")]
    [InlineData("  Núñez ", "NUNEZ")]
    [InlineData("Nu\u0301n\u0303ez", "NUNEZ")]
    [InlineData("Nguyễn", "NGUYEN")]
    [InlineData("O'Neil", "ONEIL")]
    [InlineData("O\u2019Neil", "ONEIL")]
    [InlineData("\u02BBOkina", "OKINA")]
    [InlineData("Smith-Jones", "SMITH JONES")]
    [InlineData("Smith\u2011 Jones", "SMITH JONES")]
    [InlineData("de la  Cruz", "DE LA CRUZ")]
    [InlineData("St. John", "ST JOHN")]
    [InlineData("Weiß", "WEISS")]
    [InlineData("WEI\u1E9E", "WEISS")]
    [InlineData("Sørensen", "SORENSEN")]
    [InlineData("Łukasz", "LUKASZ")]
    [InlineData("Đặng", "DANG")]
    [InlineData("Æsa", "AESA")]
    [InlineData("Lœw", "LOEW")]
    [InlineData("Þóra", "THORA")]
    [InlineData("Yıldız", "YILDIZ")]
    [InlineData("İpek", "IPEK")]
    [InlineData("Мария", "МАРИЯ")]
    [InlineData("한지우", "한지우")]
    [InlineData("Ana\u200D\u202E", "ANA")]
    [InlineData("😀 12 --", "")]
    [InlineData("", "")]
    public void Of_Name_FoldsSpelling(string name, string expected) => Assert.Equal(expected, NameKey.Of(name));

    [Fact]
    public void Of_AnyText_IsIdempotentAndNeverThrows() =>
        Prop.ForAll(HostileText.Any, text => NameKey.Of(NameKey.Of(text)) == NameKey.Of(text)).QuickCheckThrowOnFailure();

    /// <summary>A joiner is dropped, but it sends the text the way of all other letters.</summary>
    [Fact]
    public void Of_AsciiText_IsTheKeyOfTheSameTextWithAJoiner()
    {
        var characters = Gen.Choose(0, 127).Select(value => (char)value);
        var texts = Gen.ArrayOf(Gen.OneOf(characters, Gen.Elements('a', 'Z', ' ', '\'', '`', '-'))).Select(letters => new string(letters));
        Prop.ForAll(texts.ToArbitrary(), text => NameKey.Of(text) == NameKey.Of(text + "\u200D")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_EveryUnicodeCharacter_IsIdempotentAndBounded()
    {
        var offenders = Enumerable.Range(0, 0x11_0000).Where(Rune.IsValid).Select(value => new Rune(value).ToString())
            .Where(text => NameKey.Of(text) is var key && (key.Length > 2 * text.Length || NameKey.Of(key) != key));

        Assert.Empty(offenders.Select(text => $"U+{char.ConvertToUtf32(text, 0):X4}"));
    }

    [Fact]
    public void Words_MixedPunctuation_ReturnsWordsInOrder() => Assert.Equal(["RUIZ", "ANA"], NameKey.Words(" Ruiz, Ana; 7"));

    [Fact]
    public void Words_NoLetter_IsEmpty() => Assert.Empty(NameKey.Words("'--' 4"));
}
