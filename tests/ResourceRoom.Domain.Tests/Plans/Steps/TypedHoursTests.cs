using System.Globalization;

using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Tests.Plans.Steps;

public sealed class TypedHoursTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData(" 12.5 ", "12.5")]
    [InlineData(".75", "0.75")]
    [InlineData("1,200", "1200")]
    [InlineData("1,200.25", "1200.25")]
    [InlineData("9,999.99", "9999.99")]
    [InlineData("010", "10")]
    public void Read_AsPeopleWriteIt_IsRead(string text, string hours) =>
        Assert.Equal(decimal.Parse(hours, CultureInfo.InvariantCulture), TypedHours.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("-1")]
    [InlineData("10000")]
    [InlineData("1.234")]
    [InlineData("1.234,56")]
    [InlineData("12,5")]
    [InlineData("12,34")]
    [InlineData("12.")]
    [InlineData(".")]
    [InlineData("1e3")]
    [InlineData("twelve")]
    [InlineData("99999999999999999999999999999999999")]
    public void Read_AnythingElse_IsNotRead(string? text) => Assert.Null(TypedHours.Read(text));
}
