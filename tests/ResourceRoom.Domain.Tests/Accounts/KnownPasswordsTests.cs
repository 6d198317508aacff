using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class KnownPasswordsTests
{
    private static readonly KnownPasswords Known = new(["LANTERN", "RIVER", "LAMP", "TRUSTNO1"]);

    [Theory]
    [InlineData("Trust no. 1", "TRUSTNO1")]
    [InlineData("ｔｒｕｓｔｎｏ１", "TRUSTNO1")]
    [InlineData("Ca\u0301fe \ufb01ve", "C\u00c1FEFIVE")]
    [InlineData("?! ", "")]
    public void Fold_TypedForms_AreEqual(string typed, string expected) => Assert.Equal(expected, KnownPasswords.Fold(typed));

    [Theory]
    [InlineData("trustno1", true)]
    [InlineData("TRUST NO 1 !", true)]
    [InlineData("trustno11", false)]
    public void Contains_AnySpelling_IsFound(string password, bool expected) => Assert.Equal(expected, Known.Contains(password));

    // Worth in half letters: a word 6, a letter 2, a digit or sign 1; refused below 18.
    [Theory]
    [InlineData("lantern", true)]
    [InlineData("lantern12345678", true)]
    [InlineData("lantern20260301!!!", true)]
    [InlineData("lantern 8305561927!", true)] // 6 + 11
    [InlineData("lantern 8305561927!?", false)] // 6 + 12
    [InlineData("lantern river kq", true)] // 6 + 6 + 4
    [InlineData("lantern river kqz", false)] // 6 + 6 + 6
    [InlineData("lantern river lamp", false)]
    [InlineData("lantern lantern lantern lantern river", true)]
    [InlineData("lantern river lantern", false)]
    [InlineData("l4nt3rn 20260301", true)]
    [InlineData("qwertyuiop asdfghjkl 99", true)]
    [InlineData("lkjhgfdsa 0123456789", true)]
    [InlineData("lampkqzvx", false)] // four of nine letters
    [InlineData("lampkqzv", true)] // four of eight
    [InlineData("lam9#m$Rq2", false)]
    [InlineData("481605937265104", false)]
    [InlineData("", false)]
    public void AreMostOf_WordsAndWhatIsAdded_CountsWorth(string password, bool expected) => Assert.Equal(expected, Known.AreMostOf(password));
}
