using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class CardCodeTests
{
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly CardCode Code = DrawFrom(7);

    [Fact]
    public void Draw_AnyCode_HasSixteenSymbolsACheckSymbolAndADigit()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var code = DrawFrom(seed);

            Assert.Matches("^RR-([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]$", code.Printed);
            Assert.Contains(code.Characters[..18], char.IsAsciiDigit);
            Assert.True(CardCode.TryParse(code.Printed, out var read, out _));
            Assert.Equal(code, read);
        }
    }

    [Fact]
    public void Draw_OnlyLetters_IsDrawnAgain()
    {
        var draws = new Queue<int>([.. Enumerable.Repeat(31, 16), .. Enumerable.Repeat(1, 16)]);

        Assert.StartsWith("RR1111111111111111", CardCode.Draw(draws.Dequeue).Characters, StringComparison.Ordinal);
        Assert.Empty(draws);
    }

    [Fact]
    public void Draw_EverySymbolAtEveryPlace_CanComeOut()
    {
        var random = new Random(1);
        var seen = Enumerable.Range(0, 2_000)
            .SelectMany(_ => CardCode.Draw(() => random.Next(CardCode.SymbolCount)).Characters[2..].Select((symbol, place) => (symbol, place)))
            .ToHashSet();

        Assert.Equal(17 * CardCode.SymbolCount, seen.Count);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{1}")]
    [InlineData("  {0}\r\n")]
    [InlineData("smith{0}")]
    [InlineData("1234 {1}")]
    [InlineData("{0}{0}")]
    [InlineData("{1}{1}")]
    [InlineData("R{1}")]
    public void TryParse_AsScannersAndPeopleTypeIt_IsRead(string format)
    {
        foreach (var code in Enumerable.Range(0, 50).Select(DrawFrom))
        {
            var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, code.Printed, code.Characters);
            foreach (var typed in new[] { text, text.ToLowerInvariant(), text.Replace('-', ' '), text.Replace('-', '\u2013'), text.Replace("-", " - ", StringComparison.Ordinal) })
            {
                Assert.True(CardCode.TryParse(typed, out var read, out var fault), typed);
                Assert.Equal((code, CardCodeFault.None), (read, fault));
            }
        }
    }

    [Fact]
    public void TryParse_LookAlikes_AreRead()
    {
        var code = CardCode.Draw(new Queue<int>([0, 1, 1, 0, .. Enumerable.Range(0, 12)]).Dequeue);

        Assert.True(CardCode.TryParse(code.Characters.Replace("RR0110", "RRoIlO", StringComparison.Ordinal), out var read, out _));
        Assert.Equal(code, read);
    }

    [Fact]
    public void TryParse_OneSymbolWrong_IsMistyped()
    {
        foreach (var code in Enumerable.Range(0, 20).Select(DrawFrom))
        {
            for (var place = 2; place < code.Characters.Length; place++)
            {
                foreach (var symbol in Symbols.Where(symbol => symbol != code.Characters[place]))
                {
                    AssertNoCode($"{code.Characters[..place]}{symbol}{code.Characters[(place + 1)..]}", CardCodeFault.Mistyped, CardCodeFault.NotACode);
                }
            }
        }
    }

    [Fact]
    public void TryParse_TwoSymbolsChangedPlaces_IsMistyped()
    {
        foreach (var code in Enumerable.Range(0, 20).Select(DrawFrom))
        {
            for (var one = 2; one < code.Characters.Length; one++)
            {
                for (var other = one + 1; other < code.Characters.Length; other++)
                {
                    var characters = code.Characters.ToCharArray();
                    if (characters[one] != characters[other])
                    {
                        (characters[one], characters[other]) = (characters[other], characters[one]);
                        AssertNoCode(new string(characters), CardCodeFault.Mistyped);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("RR-1", CardCodeFault.Incomplete)]
    [InlineData("rr 1", CardCodeFault.Incomplete)]
    [InlineData("RR1", CardCodeFault.Incomplete)]
    [InlineData("RR-A7", CardCodeFault.Incomplete)]
    [InlineData("RR-ABCD-1234-EFGH-5678", CardCodeFault.Incomplete)]
    [InlineData("RR-ABCD-1234-EFGH-5678-XY", CardCodeFault.Incomplete)]
    [InlineData("RR-UBCD-1234-EFGH-5678-X", CardCodeFault.Incomplete)]
    [InlineData("RR-ABCD-1234-EFGH-56.8-X", CardCodeFault.Incomplete)]
    [InlineData("RR-ABCD-12345-FGH-5678-X", CardCodeFault.Incomplete)]
    [InlineData(null, CardCodeFault.NotACode)]
    [InlineData("", CardCodeFault.NotACode)]
    [InlineData("RR", CardCodeFault.NotACode)]
    [InlineData("RR-", CardCodeFault.NotACode)]
    [InlineData("Rr Smith", CardCodeFault.NotACode)]
    [InlineData("Rr-Smith", CardCodeFault.NotACode)]
    [InlineData("Rrahmani 1985", CardCodeFault.NotACode)]
    [InlineData("Rrahmani Valmira 1985", CardCodeFault.NotACode)]
    [InlineData("RRABCDEFGHJKMNPQRST", CardCodeFault.NotACode)]
    [InlineData("Barr 12", CardCodeFault.NotACode)]
    [InlineData("078-05-1120", CardCodeFault.NotACode)]
    [InlineData("ＲＲ-1234", CardCodeFault.NotACode)]
    public void TryParse_NoCode_SaysWhy(string? text, CardCodeFault expected) => AssertNoCode(text, expected);

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Prop.ForAll(
        HostileText.Any,
        text => CardCode.TryParse(text, out _, out var fault) == (fault == CardCodeFault.None)).QuickCheckThrowOnFailure();

    [Fact]
    public void ToString_AnyCode_ShowsNothingOfIt()
    {
        Assert.Equal("RR-…", Code.ToString());
        Assert.Throws<InvalidOperationException>(() => default(CardCode).Characters);
    }

    private static CardCode DrawFrom(int seed)
    {
        var random = new Random(seed);
        return CardCode.Draw(() => random.Next(CardCode.SymbolCount));
    }

    private static void AssertNoCode(string? text, params CardCodeFault[] expected)
    {
        Assert.False(CardCode.TryParse(text, out _, out var fault), text);
        Assert.Contains(fault, expected);
    }
}
