using System.Globalization;
using ResourceRoom.Domain.Plans.Money;

namespace ResourceRoom.Domain.Tests.Plans.Money;

public sealed class TypedMoneyTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("300", "300")]
    [InlineData("$300", "300")]
    [InlineData("$ 300", "300")]
    [InlineData(" 300 ", "300")]
    [InlineData("300.5", "300.50")]
    [InlineData("300.00", "300.00")]
    [InlineData(".50", "0.50")]
    [InlineData("0300", "300")]
    [InlineData("1,234", "1234")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("$1,234.56", "1234.56")]
    [InlineData("123,456.7", "123456.70")]
    [InlineData("999999.99", "999999.99")]
    [InlineData("999,999.99", "999999.99")]
    [InlineData("000000000000000000000000000000300", "300")]
    public void Read_DollarValue_IsExact(string text, string dollars)
    {
        Assert.Equal(decimal.Parse(dollars, CultureInfo.InvariantCulture), TypedMoney.Read(text, out var fault));
        Assert.Equal(TypedMoneyFault.None, fault);
    }

    [Theory]
    [InlineData(null, TypedMoneyFault.Empty)]
    [InlineData("", TypedMoneyFault.Empty)]
    [InlineData("  ", TypedMoneyFault.Empty)]
    [InlineData("abc", TypedMoneyFault.NotAnAmount)]
    [InlineData("$", TypedMoneyFault.NotAnAmount)]
    [InlineData(".", TypedMoneyFault.NotAnAmount)]
    [InlineData(",", TypedMoneyFault.NotAnAmount)]
    [InlineData("300.", TypedMoneyFault.NotAnAmount)]
    [InlineData("1.2.3", TypedMoneyFault.NotAnAmount)]
    [InlineData("1 234.56", TypedMoneyFault.NotAnAmount)]
    [InlineData("300$", TypedMoneyFault.NotAnAmount)]
    [InlineData("$$300", TypedMoneyFault.NotAnAmount)]
    [InlineData("€300", TypedMoneyFault.NotAnAmount)]
    [InlineData("1e3", TypedMoneyFault.NotAnAmount)]
    [InlineData("0x10", TypedMoneyFault.NotAnAmount)]
    [InlineData("+300", TypedMoneyFault.NotAnAmount)]
    [InlineData("(300", TypedMoneyFault.NotAnAmount)]
    [InlineData("300\n1", TypedMoneyFault.NotAnAmount)]
    [InlineData("٣٠٠", TypedMoneyFault.NotAnAmount)]
    [InlineData("1.234,56", TypedMoneyFault.CommaForCents)]
    [InlineData("1.234,567", TypedMoneyFault.CommaForCents)]
    [InlineData("12,34", TypedMoneyFault.CommaForCents)]
    [InlineData("300,5", TypedMoneyFault.CommaForCents)]
    [InlineData(",50", TypedMoneyFault.CommaForCents)]
    [InlineData("300,", TypedMoneyFault.MisplacedComma)]
    [InlineData("1234,567", TypedMoneyFault.MisplacedComma)]
    [InlineData("1,2345", TypedMoneyFault.MisplacedComma)]
    [InlineData("12,34,567", TypedMoneyFault.MisplacedComma)]
    [InlineData("1,23.45", TypedMoneyFault.MisplacedComma)]
    [InlineData(",123", TypedMoneyFault.MisplacedComma)]
    [InlineData("-5", TypedMoneyFault.Negative)]
    [InlineData("-0.01", TypedMoneyFault.Negative)]
    [InlineData("-$5", TypedMoneyFault.Negative)]
    [InlineData("$-5", TypedMoneyFault.Negative)]
    [InlineData("\u22125", TypedMoneyFault.Negative)]
    [InlineData("(5.00)", TypedMoneyFault.Negative)]
    [InlineData("($1,234.56)", TypedMoneyFault.Negative)]
    [InlineData("300.005", TypedMoneyFault.TooManyDecimals)]
    [InlineData("1.234", TypedMoneyFault.TooManyDecimals)]
    [InlineData("300.000", TypedMoneyFault.TooManyDecimals)]
    [InlineData("1000000", TypedMoneyFault.TooBig)]
    [InlineData("1,000,000.00", TypedMoneyFault.TooBig)]
    [InlineData("99999999999999999999999999999999999999", TypedMoneyFault.TooBig)]
    public void Read_AnythingElse_SaysWhy(string? text, TypedMoneyFault expected)
    {
        Assert.Null(TypedMoney.Read(text, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData('9', TypedMoneyFault.TooBig)]
    [InlineData('x', TypedMoneyFault.NotAnAmount)]
    [InlineData(',', TypedMoneyFault.NotAnAmount)]
    public void Read_TenThousandCharacters_SaysWhy(char character, TypedMoneyFault expected)
    {
        Assert.Null(TypedMoney.Read(new string(character, 10_000), out var fault));
        Assert.Equal(expected, fault);
    }

    [Fact]
    public void Read_AnyCents_ReadsWhatIsShown()
    {
        var chance = new Random(8);
        for (var i = 0; i < 1000; i++)
        {
            var dollars = chance.Next(0, 99_999_999) / 100m;

            Assert.Equal(dollars, TypedMoney.Read(dollars.ToString("$#,##0.00", CultureInfo.InvariantCulture), out _));
        }
    }
}
