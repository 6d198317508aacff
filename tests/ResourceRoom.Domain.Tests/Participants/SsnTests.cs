using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class SsnTests
{
    [Theory]
    [InlineData(null, SsnFault.Empty)]
    [InlineData("", SsnFault.Empty)]
    [InlineData(" \t\u00A0", SsnFault.Empty)]
    [InlineData("-", SsnFault.NotNineDigits)]
    [InlineData("900-12-345", SsnFault.NotNineDigits)]
    [InlineData("900-12-34567", SsnFault.NotNineDigits)]
    [InlineData("900-12-345X", SsnFault.NotDigits)]
    [InlineData("９００１２３４５６", SsnFault.NotDigits)]
    [InlineData("٩٠٠١٢٣٤٥٦", SsnFault.NotDigits)]
    [InlineData("'; DROP TABLE", SsnFault.NotDigits)]
    [InlineData("000-12-3456", SsnFault.AreaNeverIssued)]
    [InlineData("666-12-3456", SsnFault.AreaNeverIssued)]
    [InlineData("900.12.3456", SsnFault.BeginsWithNine)]
    [InlineData("999-12-3456", SsnFault.BeginsWithNine)]
    [InlineData("001-00-3456", SsnFault.GroupNeverIssued)]
    [InlineData("899-00-3456", SsnFault.GroupNeverIssued)]
    [InlineData("001-01-0000", SsnFault.SerialNeverIssued)]
    [InlineData("665-99-0000", SsnFault.SerialNeverIssued)]
    [InlineData("912-70-1234", SsnFault.BeginsWithNine)]
    [InlineData("078-05-1120", SsnFault.PublicExample)]
    [InlineData("219.09.9999", SsnFault.PublicExample)]
    public void TryParse_NotAnSsn_ReturnsReason(string? text, SsnFault expected)
    {
        Assert.False(Ssn.TryParse(text, out _, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(665, 99, 9999)]
    [InlineData(667, 1, 1)]
    [InlineData(899, 99, 9999)]
    public void TryParse_AtLimits_IsAccepted(int area, int group, int serial)
    {
        Assert.True(Ssn.TryParse(SsnGenerator.Join(area, group, serial), out var ssn, out var fault));
        Assert.Equal(SsnFault.None, fault);
        Assert.Equal(SsnGenerator.Join(area, group, serial), ssn.Digits);
    }

    [Theory]
    [InlineData("111-11-1111", true)]
    [InlineData("888-88-8888", true)]
    [InlineData("111-22-3333", true)]
    [InlineData("123-45-6789", true)]
    [InlineData("012-34-5678", true)]
    [InlineData("345-67-8901", true)]
    [InlineData("876-54-3210", true)]
    [InlineData("321-09-8765", true)]
    [InlineData("111-11-1112", false)]
    [InlineData("111-12-2222", false)]
    [InlineData("123-45-6780", false)]
    [InlineData("124-57-9135", false)]
    public void LooksMadeUp_RepeatedDigitOrRun_IsTrue(string text, bool expected)
    {
        Assert.True(Ssn.TryParse(text, out var ssn, out _));
        Assert.Equal(expected, ssn.LooksMadeUp);
    }

    [Fact]
    public void TryParse_HyphensPeriodsAndSpaces_KeepDigits()
    {
        var separators = Gen.Elements("", ".", "-", " ", " - ", "\u2011", "\u2013", "\u00A0", "\u2212", "--");
        var formatted =
            from digits in SsnGenerator.Digits
            from gaps in Gen.ArrayOf(separators, 4)
            select (digits, text: $"{gaps[0]}{digits[..3]}{gaps[1]}{digits[3..5]}{gaps[2]}{digits[5..]}{gaps[3]}");

        Prop.ForAll(
            formatted.ToArbitrary(),
            each => Ssn.TryParse(each.text, out var ssn, out _) && ssn.Digits == each.digits).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows() =>
        Prop.ForAll(HostileText.Any, text => Ssn.TryParse(text, out _, out var fault) == (fault == SsnFault.None)).QuickCheckThrowOnFailure();

    [Fact]
    public void ToString_AnySsn_ShowsLastFourOnly() =>
        Prop.ForAll(SsnGenerator.Digits.ToArbitrary(), digits =>
        {
            _ = Ssn.TryParse(digits, out var ssn, out _);
            return ssn.LastFour == digits[5..]
                && ssn.ToString() == $"•••-••-{digits[5..]}"
                && $"{ssn}" == ssn.Masked
                && !new { ssn }.ToString()!.Contains(digits, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_SameDigits_AreEqual()
    {
        var digits = SsnGenerator.Any();
        _ = Ssn.TryParse(digits, out var plain, out _);
        _ = Ssn.TryParse($"{digits[..3]}-{digits[3..5]}-{digits[5..]}", out var hyphenated, out _);

        Assert.Equal(plain, hyphenated);
    }

    [Fact]
    public void Default_Unparsed_HasNoDigits()
    {
        Assert.Throws<InvalidOperationException>(() => default(Ssn).Digits);
        Assert.Equal("•••-••-••••", default(Ssn).ToString());
    }
}
