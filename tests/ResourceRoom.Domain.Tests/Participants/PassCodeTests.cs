using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class PassCodeTests
{
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly PassCode Code = DrawFrom(7);

    [Fact]
    public void Draw_AnyCode_HasSymbolsCheckSymbolAndDigit()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var code = DrawFrom(seed);

            Assert.Matches("^RR-([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]$", code.Printed);
            Assert.Contains(code.Characters[..18], char.IsAsciiDigit);
            Assert.True(PassCode.TryParse(code.Printed, out var read, out _));
            Assert.Equal(code, read);
        }
    }

    [Fact]
    public void Draw_OnlyLetters_IsDrawnAgain()
    {
        var draws = new Queue<int>([.. Enumerable.Repeat(31, 16), .. Enumerable.Repeat(1, 16)]);

        Assert.StartsWith("RR1111111111111111", PassCode.Draw(draws.Dequeue).Characters, StringComparison.Ordinal);
        Assert.Empty(draws);
    }

    [Fact]
    public void Draw_ManyCodes_UseEverySymbolEverywhere()
    {
        var random = new Random(1);
        var seen = Enumerable.Range(0, 2_000)
            .SelectMany(_ => PassCode.Draw(() => random.Next(PassCode.SymbolCount)).Characters[2..].Select((symbol, place) => (symbol, place)))
            .ToHashSet();

        Assert.Equal(17 * PassCode.SymbolCount, seen.Count);
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
    public void TryParse_ScannedOrTyped_Succeeds(string format)
    {
        foreach (var code in Enumerable.Range(0, 50).Select(DrawFrom))
        {
            var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, code.Printed, code.Characters);
            foreach (var typed in new[] { text, text.ToLowerInvariant(), text.Replace('-', ' '), text.Replace('-', '\u2013'), text.Replace("-", " - ", StringComparison.Ordinal) })
            {
                Assert.True(PassCode.TryParse(typed, out var read, out var fault), typed);
                Assert.Equal((code, PassCodeFault.None), (read, fault));
            }
        }
    }

    [Fact]
    public void TryParse_LookAlikes_Succeed()
    {
        var code = PassCode.Draw(new Queue<int>([0, 1, 1, 0, .. Enumerable.Range(0, 12)]).Dequeue);

        Assert.True(PassCode.TryParse(code.Characters.Replace("RR0110", "RRoIlO", StringComparison.Ordinal), out var read, out _));
        Assert.Equal(code, read);
    }

    [Fact]
    public void TryParse_OneWrongSymbol_IsMistyped()
    {
        foreach (var code in Enumerable.Range(0, 20).Select(DrawFrom))
        {
            for (var place = 2; place < code.Characters.Length; place++)
            {
                foreach (var symbol in Symbols.Where(symbol => symbol != code.Characters[place]))
                {
                    AssertNoCode($"{code.Characters[..place]}{symbol}{code.Characters[(place + 1)..]}", PassCodeFault.Mistyped, PassCodeFault.NotACode);
                }
            }
        }
    }

    [Fact]
    public void TryParse_SwappedSymbols_IsMistyped()
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
                        AssertNoCode(new string(characters), PassCodeFault.Mistyped);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("RR-1", PassCodeFault.Incomplete)]
    [InlineData("rr 1", PassCodeFault.Incomplete)]
    [InlineData("RR1", PassCodeFault.Incomplete)]
    [InlineData("RR-A7", PassCodeFault.Incomplete)]
    [InlineData("RR-ZDWJ-", PassCodeFault.Incomplete)]
    [InlineData("rr-zdwj-ab", PassCodeFault.Incomplete)]
    [InlineData("RR-ZDWJ", PassCodeFault.NotACode)]
    [InlineData("RR-ABCD-1234-EFGH-5678", PassCodeFault.Incomplete)]
    [InlineData("RR-ABCD-1234-EFGH-5678-XY", PassCodeFault.Incomplete)]
    [InlineData("RR-UBCD-1234-EFGH-5678-X", PassCodeFault.Incomplete)]
    [InlineData("RR-ABCD-1234-EFGH-56.8-X", PassCodeFault.Incomplete)]
    [InlineData("RR-ABCD-12345-FGH-5678-X", PassCodeFault.Incomplete)]
    [InlineData(null, PassCodeFault.NotACode)]
    [InlineData("", PassCodeFault.NotACode)]
    [InlineData("RR", PassCodeFault.NotACode)]
    [InlineData("RR-", PassCodeFault.NotACode)]
    [InlineData("Rr Smith", PassCodeFault.NotACode)]
    [InlineData("Rr-Smith", PassCodeFault.NotACode)]
    [InlineData("Rrahmani 1985", PassCodeFault.NotACode)]
    [InlineData("Rrahmani Valmira 1985", PassCodeFault.NotACode)]
    [InlineData("RRABCDEFGHJKMNPQRST", PassCodeFault.NotACode)]
    [InlineData("Barr 12", PassCodeFault.NotACode)]
    [InlineData("078-05-1120", PassCodeFault.NotACode)]
    [InlineData("ＲＲ-1234", PassCodeFault.NotACode)]
    public void TryParse_NoCode_ReturnsReason(string? text, PassCodeFault expected) => AssertNoCode(text, expected);

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Prop.ForAll(
        HostileText.Any,
        text => PassCode.TryParse(text, out _, out var fault) == (fault == PassCodeFault.None)).QuickCheckThrowOnFailure();

    [Fact]
    public void ToString_AnyCode_HidesIt()
    {
        Assert.Equal("RR-…", Code.ToString());
        Assert.Throws<InvalidOperationException>(() => default(PassCode).Characters);
    }

    private static PassCode DrawFrom(int seed)
    {
        var random = new Random(seed);
        return PassCode.Draw(() => random.Next(PassCode.SymbolCount));
    }

    private static void AssertNoCode(string? text, params PassCodeFault[] expected)
    {
        Assert.False(PassCode.TryParse(text, out _, out var fault), text);
        Assert.Contains(fault, expected);
    }
}
