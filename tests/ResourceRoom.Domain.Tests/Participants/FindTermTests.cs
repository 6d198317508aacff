using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class FindTermTests
{
    private static readonly DateOnly Today = new(2026, 7, 1);

    [Theory]
    [InlineData("Ruiz", "RUIZ")]
    [InlineData("Ruiz, Ana", "RUIZ ANA")]
    [InlineData("  ana   ruíz ", "ANA RUIZ")]
    [InlineData("O’Neil", "ONEIL")]
    [InlineData("Ana 1985", "ANA")]
    [InlineData("Ana'); DROP TABLE Participants;--", "ANA DROP TABLE PARTICIPANTS")]
    [InlineData("<script>alert(1)</script>", "SCRIPT ALERT SCRIPT")]
    [InlineData("😀 Ana", "ANA")]
    [InlineData("小明", "小明")]
    [InlineData("RR", "RR")]
    [InlineData("Rr Smith", "RR SMITH")]
    [InlineData("Rr-Smith", "RR SMITH")]
    [InlineData("April 1985", "APRIL")]
    [InlineData("May June", "MAY JUNE")]
    [InlineData("SSN", "SSN")]
    [InlineData("Born, Max", "BORN MAX")]
    [InlineData("Dobson 1985", "DOBSON")]
    [InlineData("Rrahmani 1985", "RRAHMANI")]
    [InlineData("RRABCDEFGHJKMNPQRST", "RRABCDEFGHJKMNPQRST")]
    public void Parse_Letters_ReturnsNameWords(string text, string words)
    {
        var term = Assert.IsType<FindTerm.ByName>(FindTerm.Parse(text, Today));

        Assert.Equal(words.Split(' '), term.Words);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("ruiz{0}")]
    [InlineData("1234{0}")]
    public void Parse_PassCode_TakesPrecedence(string format)
    {
        var code = PassCode.Draw(new Queue<int>([.. Enumerable.Range(5, 16)]).Dequeue);

        Assert.Equal(new FindTerm.ByPassCode(code), FindTerm.Parse(string.Format(CultureInfo.InvariantCulture, format, code.Printed), Today));
    }

    [Theory]
    [InlineData("RR-ABCD-1234-EFGH-5678-X", PassCodeFault.Mistyped)]
    [InlineData("RR-A7", PassCodeFault.Incomplete)]
    public void Parse_LikePassCode_ReturnsReason(string text, PassCodeFault fault) =>
        Assert.Equal(new FindTerm.Unusable(FindFault.NotAPassCode) { Pass = fault }, FindTerm.Parse(text, Today));

    [Theory]
    [InlineData("1234")]
    [InlineData(" 1234 ")]
    [InlineData("-1234")]
    [InlineData("xxx-xx-1234")]
    [InlineData("***-**-1234")]
    [InlineData("•••-••-1234")]
    [InlineData("XXXXX1234")]
    [InlineData("### ## 1234")]
    [InlineData("x1234")]
    [InlineData("xx-1234")]
    [InlineData("****1234")]
    [InlineData("***-45-1234")]
    [InlineData("xxx 45 1234")]
    [InlineData("SSN 1234")]
    [InlineData("ssn ending in 1234")]
    [InlineData("Last four: 1234")]
    [InlineData("SSN xxx-xx-1234")]
    [InlineData("social security number #1234")]
    public void Parse_FourDigits_IsLastFour(string text) =>
        Assert.Equal(new FindTerm.ByLastFour("1234"), FindTerm.Parse(text, Today));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("\u2013")]
    public void Parse_NineDigits_IsSsn(string separator)
    {
        var digits = SsnGenerator.Any();
        _ = Ssn.TryParse(digits, out var ssn, out _);

        var term = FindTerm.Parse(string.Join(separator, digits[..3], digits[3..5], digits[5..]), Today);

        Assert.Equal(new FindTerm.BySsn(ssn), term);
    }

    [Theory]
    [InlineData("666-12-3456", SsnFault.AreaNeverIssued)]
    [InlineData("000-12-345", SsnFault.NotNineDigits)]
    [InlineData("912-70-1234", SsnFault.BeginsWithNine)]
    [InlineData("001 00 3456", SsnFault.GroupNeverIssued)]
    [InlineData("001010000", SsnFault.SerialNeverIssued)]
    public void Parse_InvalidSsn_ReturnsReason(string text, SsnFault fault) =>
        Assert.Equal(new FindTerm.Unusable(FindFault.NotAnSsn) { Ssn = fault }, FindTerm.Parse(text, Today));

    [Theory]
    [InlineData("02/03/1985")]
    [InlineData("2/3/1985")]
    [InlineData("02-03-1985")]
    [InlineData("02031985")]
    [InlineData("02 03 1985")]
    [InlineData("1985-02-03")]
    [InlineData("02/03/85")]
    [InlineData("2-3-85")]
    [InlineData("Feb 3, 1985")]
    [InlineData("3 february 1985")]
    [InlineData("2.3.1985")]
    [InlineData("1985/2/3")]
    [InlineData("3-Feb-85")]
    [InlineData("Feb. 3rd, 1985")]
    [InlineData("DOB 2/3/1985")]
    [InlineData("born: Feb 3, 1985")]
    [InlineData("Birth date 02031985")]
    public void Parse_Date_IsBirthDate(string text) =>
        Assert.Equal(new FindTerm.ByBirthDate(new DateOnly(1985, 2, 3)), FindTerm.Parse(text, Today));

    [Theory]
    [InlineData("02/30/1985", BirthDateFault.NoSuchDay)]
    [InlineData("02301985", BirthDateFault.NoSuchDay)]
    [InlineData("02/03/985", BirthDateFault.YearIncomplete)]
    [InlineData("Feb 30, 1985", BirthDateFault.NoSuchDay)]
    [InlineData("07/02/2026", BirthDateFault.InFuture)]
    [InlineData("07/01/1905", BirthDateFault.Over120)]
    public void Parse_LikeDate_ReturnsReason(string text, BirthDateFault fault) =>
        Assert.Equal(new FindTerm.Unusable(FindFault.NotABirthDate) { BirthDate = fault }, FindTerm.Parse(text, Today));

    [Theory]
    [InlineData(null, FindFault.Empty)]
    [InlineData(" \t\u00A0", FindFault.Empty)]
    [InlineData("1", FindFault.NotRecognized)]
    [InlineData("123", FindFault.NotRecognized)]
    [InlineData("12345", FindFault.NotRecognized)]
    [InlineData("1234567", FindFault.NotRecognized)]
    [InlineData("12345678", FindFault.EightDigits)]
    [InlineData("32-45-6789", FindFault.EightDigits)]
    [InlineData("32.45.6789", FindFault.EightDigits)]
    [InlineData("SSN 12345678", FindFault.EightDigits)]
    [InlineData("00121980", FindFault.EightDigits)]
    [InlineData("123 45 678", FindFault.EightDigits)]
    [InlineData("0000000000", FindFault.NotRecognized)]
    [InlineData("12/34", FindFault.NotRecognized)]
    [InlineData("#62704", FindFault.NotRecognized)]
    [InlineData("xxx-xx-xxxx", FindFault.NotRecognized)]
    [InlineData("***-**-****", FindFault.NotRecognized)]
    [InlineData("１２３４", FindFault.NotRecognized)]
    [InlineData("😀", FindFault.NotRecognized)]
    [InlineData("'; --", FindFault.NotRecognized)]
    [InlineData("\u200B", FindFault.NotRecognized)]
    public void Parse_NothingToFind_IsUnusable(string? text, FindFault fault) =>
        Assert.Equal(new FindTerm.Unusable(fault), FindTerm.Parse(text, Today));

    [Theory]
    [InlineData(FindTerm.MaxLength, false)]
    [InlineData(FindTerm.MaxLength + 1, true)]
    public void Parse_AtLimit_CountsAfterTrimming(int length, bool tooLong) =>
        Assert.Equal(tooLong, FindTerm.Parse($" {new string('a', length)} ", Today) == new FindTerm.Unusable(FindFault.TooLong));

    [Fact]
    public void Parse_AnyText_NeverThrowsAndNeverGivesAnEmptyName() =>
        Prop.ForAll(
            HostileText.Any,
            text => FindTerm.Parse(text, Today) is not FindTerm.ByName { Words.Count: 0 }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    public void Parse_InvalidUnicode_IsNotRecognized(int code) =>
        Assert.Equal(new FindTerm.Unusable(FindFault.NotRecognized), FindTerm.Parse(((char)code).ToString(), Today));

    [Theory]
    [InlineData("Ruiz", "ByName")]
    [InlineData("1234", "ByLastFour")]
    [InlineData("02/03/1985", "ByBirthDate")]
    public void ToString_AnyTerm_ShowsKindOnly(string text, string expected) =>
        Assert.Equal(expected, FindTerm.Parse(text, Today).ToString());
}
