using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ana", "Ana")]
    [InlineData("  Ana \t", "Ana")]
    [InlineData("McDonald", "McDonald")]
    [InlineData("de la  Cruz", "de la  Cruz")]
    [InlineData("O'Neil", "O'Neil")]
    [InlineData("O\u2019Neil", "O\u2019Neil")]
    [InlineData("O\u02BCNeil", "O\u02BCNeil")]
    [InlineData("\u02BBOkina", "\u02BBOkina")]
    [InlineData("Smith-Jones", "Smith-Jones")]
    [InlineData("Smith\u2011Jones", "Smith\u2011Jones")]
    [InlineData("St. John", "St. John")]
    [InlineData("Ruiz Jr.", "Ruiz Jr.")]
    [InlineData("Zoë", "Zoë")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("Nguyễn", "Nguyễn")]
    [InlineData("Мария", "Мария")]
    [InlineData("小明", "小明")]
    [InlineData("प्रिया", "प्रिया")]
    [InlineData("X", "X")]
    public void TryParse_Name_KeepsSpelling(string text, string expected)
    {
        Assert.True(PersonName.TryParse(text, out var name, out var fault));
        Assert.Equal(default, fault);
        Assert.Equal(expected, name);
    }

    [Theory]
    [InlineData("Ana2", "2")]
    [InlineData("<b>Ana", "<")]
    [InlineData("Ana; DROP", ";")]
    [InlineData("Ana_", "_")]
    [InlineData("Ana, Ruiz", ",")]
    [InlineData("Ana😀", "😀")]
    [InlineData("Ana\u202Eziur", "U+202E")]
    [InlineData("Ana\u200BRuiz", "U+200B")]
    [InlineData("Ana\tRuiz", "U+0009")]
    [InlineData("Ana\nRuiz", "U+000A")]
    [InlineData("Ana\0", "U+0000")]
    [InlineData("Ana\uFE0F", "U+FE0F")]
    [InlineData("\u3164", "U+3164")]
    public void TryParse_NotAllowed_ReturnsFirstCharacter(string text, string found)
    {
        Assert.False(PersonName.TryParse(text, out var name, out var fault));
        Assert.Equal(new NameFault(NameFaultKind.NotAllowed, found), fault);
        Assert.Equal("", name);
    }

    [Theory]
    [InlineData("--")]
    [InlineData("---")]
    [InlineData(".")]
    [InlineData("\u02BC")]
    public void TryParse_NoLetter_SaysSo(string text)
    {
        Assert.False(PersonName.TryParse(text, out _, out var fault));
        Assert.Equal(new NameFault(NameFaultKind.NoLetter, null), fault);
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xFFFE)]
    public void TryParse_InvalidUnicode_IsNotAllowed(int code)
    {
        Assert.False(PersonName.TryParse("Ana" + (char)code, out _, out var fault));
        Assert.Equal(new NameFault(NameFaultKind.NotAllowed, $"U+{code:X4}"), fault);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0\t")]
    public void TryParse_Blank_IsEmpty(string? text)
    {
        Assert.False(PersonName.TryParse(text, out _, out var fault));
        Assert.Equal(NameFaultKind.Empty, fault.Kind);
    }

    [Theory]
    [InlineData(PersonName.MaxLength, true)]
    [InlineData(PersonName.MaxLength + 1, false)]
    public void TryParse_AtLimit_CountsAfterTrimming(int length, bool accepted)
    {
        Assert.Equal(accepted, PersonName.TryParse($" {new string('a', length)} ", out _, out var fault));
        Assert.Equal(accepted ? NameFaultKind.None : NameFaultKind.TooLong, fault.Kind);
    }

    [Fact]
    public void TryParse_ShortOnceComposed_IsAccepted() =>
        Assert.True(PersonName.TryParse(string.Concat(Enumerable.Repeat("e\u0301", PersonName.MaxLength)), out _, out _));

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndAcceptsItsOwnResult() =>
        Prop.ForAll(HostileText.Any, text => !PersonName.TryParse(text, out var name, out _)
            || (PersonName.TryParse(name, out var again, out _) && again == name)).QuickCheckThrowOnFailure();
}
