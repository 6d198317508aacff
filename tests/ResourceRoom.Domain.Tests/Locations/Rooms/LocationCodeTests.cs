using ResourceRoom.Domain.Locations.Rooms;

namespace ResourceRoom.Domain.Tests.Locations.Rooms;

public sealed class LocationCodeTests
{
    [Theory]
    [InlineData(20, "20-001")]
    [InlineData(20, "20-003", "20-001", "20-002")]
    [InlineData(20, "20-008", "20-007", "20-002")]
    [InlineData(7, "07-001", "20-001", "70-005")]
    [InlineData(20, "20-002", "20-001", "no code", "")]
    [InlineData(20, "20-999", "20-998")]
    public void Next_CodesEverUsed_IsOneAboveTheHighest(int lwia, string expected, params string[] everUsed) =>
        Assert.Equal(expected, LocationCode.Next(lwia, everUsed).ToString());

    [Fact]
    public void Next_LastSerialUsed_Throws() => Assert.Throws<InvalidOperationException>(() => LocationCode.Next(20, ["20-999"]));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Next_NoLwia_Throws(int lwia) => Assert.Throws<ArgumentOutOfRangeException>(() => LocationCode.Next(lwia, []));

    [Theory]
    [InlineData("20-001", 20, 1)]
    [InlineData("07-999", 7, 999)]
    [InlineData("99-010", 99, 10)]
    public void TryParse_Code_ReadsBoth(string text, int lwia, int serial)
    {
        Assert.True(LocationCode.TryParse(text, out var code));
        Assert.Equal(new(lwia, serial), code);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20-01")]
    [InlineData("20-0001")]
    [InlineData("20-000")]
    [InlineData("00-001")]
    [InlineData("20001")]
    [InlineData("20 001")]
    [InlineData("-20-01")]
    [InlineData("20-+01")]
    [InlineData("20-00a")]
    [InlineData("20-00٣")]
    [InlineData(" 20-001")]
    public void TryParse_AnythingElse_IsNone(string? text)
    {
        Assert.False(LocationCode.TryParse(text, out var code));
        Assert.Equal(default, code);
    }
}
