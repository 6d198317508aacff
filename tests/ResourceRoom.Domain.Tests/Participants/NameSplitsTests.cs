using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NameSplitsTests
{
    [Theory]
    [InlineData("Ruiz", "|Ruiz")]
    [InlineData("Ana Ruiz", "Ana|Ruiz")]
    [InlineData("  ana   ruiz ", "ana|ruiz")]
    [InlineData("Ruiz, Ana", "Ana|Ruiz")]
    [InlineData("López Díaz, Ana María", "Ana María|López Díaz")]
    [InlineData("Cruz,", "|Cruz")]
    [InlineData(", Ana", "Ana|")]
    [InlineData("de la Cruz", "|de la Cruz")]
    [InlineData("van der Berg", "|van der Berg")]
    [InlineData("O'Brien", "|O'Brien")]
    [InlineData("Maria de la Cruz", "Maria|de la Cruz")]
    [InlineData("Vincent van der Berg", "Vincent|van der Berg")]
    [InlineData("Susan Aikman-Rowe", "Susan|Aikman-Rowe")]
    [InlineData("Juan Garcia y Lopez", "Juan|Garcia y Lopez")]
    [InlineData("John Q. Publius", "John Q.|Publius")]
    [InlineData("John Q Publius III", "John Q|Publius III")]
    [InlineData("Mr. John Smith", "John|Smith")]
    [InlineData("Dr. Smith", "|Smith")]
    [InlineData("Smith Jr.", "|Smith Jr.")]
    [InlineData("John Smith, Jr.", "John|Smith Jr.")]
    [InlineData("Smith, John, Jr.", "John|Smith Jr.")]
    [InlineData("Smith, Jr., John", "John|Smith Jr.")]
    public void Of_WordsThatTell_IsOneWay(string text, string expected) => Assert.Equal([expected], Ways(text));

    [Theory]
    [InlineData("Ana Maria Lopez", "Ana|Maria Lopez", "Ana Maria|Lopez")]
    [InlineData("Ana Maria de la Cruz", "Ana|Maria de la Cruz", "Ana Maria|de la Cruz")]
    [InlineData("Ludwig van Beethoven", "Ludwig|van Beethoven", "Ludwig van|Beethoven")]
    [InlineData("Maria del Carmen Lopez", "Maria|del Carmen Lopez", "Maria del Carmen|Lopez")]
    [InlineData("Maria del Carmen", "Maria|del Carmen", "Maria del Carmen|")]
    [InlineData("J. Robert Oppenheimer", "J.|Robert Oppenheimer", "J. Robert|Oppenheimer")]
    [InlineData("Van Nguyen", "|Van Nguyen", "Van|Nguyen")]
    [InlineData("Pat O Brien", "Pat|O Brien", "Pat O|Brien")]
    [InlineData("de Souza Ana", "|de Souza Ana", "Ana|de Souza")]
    [InlineData("Ana Maria Lopez Garcia", "Ana|Maria Lopez Garcia", "Ana Maria|Lopez Garcia", "Ana Maria Lopez|Garcia")]
    public void Of_WordsThatDoNotTell_IsEachWay(string text, params string[] expected) => Assert.Equal(expected, Ways(text));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" , ")]
    [InlineData("a1 b")]
    [InlineData("Smith, Ana, Bea")]
    public void Of_NoName_IsNoWay(string? text) => Assert.Empty(NameSplits.Of(text));

    [Fact]
    public void Of_AnyText_NeverThrows() => Prop.ForAll(HostileText.Any, text => NameSplits.Of(text) is not null).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Ways(string text) => NameSplits.Of(text).Select(split => $"{split.First}|{split.Last}");
}
