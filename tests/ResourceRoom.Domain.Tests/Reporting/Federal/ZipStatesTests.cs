using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class ZipStatesTests
{
    [Theory]
    [InlineData("00499", null)]
    [InlineData("00501", "NY")]
    [InlineData("00601", "PR")]
    [InlineData("00801", "VI")]
    [InlineData("00901", "PR")]
    [InlineData("05401", "VT")]
    [InlineData("05501", "MA")]
    [InlineData("05601", "VT")]
    [InlineData("09001", "AE")]
    [InlineData("20001", "DC")]
    [InlineData("20101", "VA")]
    [InlineData("20201", "DC")]
    [InlineData("33999", "FL")]
    [InlineData("34001", "AA")]
    [InlineData("39801", "GA")]
    [InlineData("42899", null)]
    [InlineData("59999", "MT")]
    [InlineData("60000", "IL")]
    [InlineData("62999", "IL")]
    [InlineData("63000", "MO")]
    [InlineData("71500", null)]
    [InlineData("73300", "TX")]
    [InlineData("73200", null)]
    [InlineData("88500", "TX")]
    [InlineData("96200", "AP")]
    [InlineData("96900", "GU")]
    [InlineData("99499", "WA")]
    [InlineData("99500", "AK")]
    [InlineData("99950", "AK")]
    [InlineData("99951", null)]
    [InlineData("99999", null)]
    [InlineData("00000", null)]
    [InlineData("6270", null)]
    [InlineData("627045", null)]
    [InlineData("6270a", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Of_Zip_IsTheStateOfItsFirstThreeDigits(string? zip, string? expected) => Assert.Equal(expected, ZipStates.Of(zip));

    // 1,000 prefixes without the gaps of the table; a sum finds a range that was copied wrong.
    [Fact]
    public void Of_AllPrefixes_CoverWhatTheTableCovers()
    {
        var states = Enumerable.Range(0, 1000).Select(prefix => ZipStates.Of(string.Create(CultureInfo.InvariantCulture, $"{prefix:D3}00"))).ToList();

        Assert.Equal(962, states.Count(state => state is not null));
        Assert.Equal(57, states.OfType<string>().Distinct().Count());
        Assert.Equal(30, states.Count(state => state == "IL"));
    }

    [Theory]
    [InlineData("IL", true)]
    [InlineData("AE", true)]
    [InlineData("il", false)]
    [InlineData("AS", false)]
    [InlineData("77", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Exists_Letters_AreInTheTable(string? state, bool expected) => Assert.Equal(expected, ZipStates.Exists(state));
}
