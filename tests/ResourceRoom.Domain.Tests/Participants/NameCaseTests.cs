using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NameCaseTests
{
    [Theory]
    [InlineData("liam fitzgerald", "Liam Fitzgerald")]
    [InlineData("LIAM FITZGERALD", "Liam Fitzgerald")]
    [InlineData("Liam fitzgerald", "Liam fitzgerald")]
    [InlineData("LaTonya deShawn", "LaTonya deShawn")]
    [InlineData("maría de la cruz", "María de la Cruz")]
    [InlineData("de la cruz, maria", "De la Cruz, Maria")]
    [InlineData("martin van buren", "Martin Van Buren")]
    [InlineData("o'brien", "O'Brien")]
    [InlineData("d’angelo", "D’Angelo")]
    [InlineData("smith-jones", "Smith-Jones")]
    [InlineData("MCCOY", "McCoy")]
    [InlineData("mc", "Mc")]
    [InlineData("mci", "Mci")]
    [InlineData("john smith iii", "John Smith III")]
    [InlineData("john smith jr.", "John Smith Jr.")]
    [InlineData("john q publius", "John Q Publius")]
    [InlineData("ñandú", "Ñandú")]
    [InlineData("marie's", "Marie's")]
    [InlineData("  ana  ruiz ", "  Ana  Ruiz ")]
    [InlineData("", "")]
    public void WithCapitals_Text_HasThemIfItWasOfOneCase(string typed, string expected) => Assert.Equal(expected, NameCase.WithCapitals(typed));
}
