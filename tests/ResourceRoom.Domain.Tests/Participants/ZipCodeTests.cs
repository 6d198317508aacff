using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class ZipCodeTests
{
    [Theory]
    [InlineData("62704", "62704", null)]
    [InlineData("  62704\u00A0", "62704", null)]
    [InlineData("62704-1234", "62704", "1234")]
    [InlineData("62704\u20131234", "62704", "1234")]
    [InlineData("62704" + "1234", "62704", "1234")]
    [InlineData("00501", "00501", null)]
    public void TryParse_FiveOrNineDigits_IsAccepted(string text, string five, string? plusFour)
    {
        Assert.True(ZipCode.TryParse(text, out var zip, out var fault));
        Assert.Equal(ZipFault.None, fault);
        Assert.Equal(new ZipCode(five, plusFour), zip);
    }

    [Theory]
    [InlineData(null, ZipFault.Empty)]
    [InlineData("  ", ZipFault.Empty)]
    [InlineData("6270", ZipFault.NotZip)]
    [InlineData("627041", ZipFault.NotZip)]
    [InlineData("62704-", ZipFault.NotZip)]
    [InlineData("62704-123", ZipFault.NotZip)]
    [InlineData("6270-41234", ZipFault.NotZip)]
    [InlineData("62704-12345", ZipFault.NotZip)]
    [InlineData("6270A", ZipFault.NotZip)]
    [InlineData("６２７０４", ZipFault.NotZip)]
    [InlineData("K1A 0B1", ZipFault.NotZip)]
    public void TryParse_AnythingElse_ReturnsReason(string? text, ZipFault expected)
    {
        Assert.False(ZipCode.TryParse(text, out _, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData(null, "62704")]
    [InlineData("1234", "62704-1234")]
    public void ToString_WithOrWithoutPlusFour_UsesPostalForm(string? plusFour, string expected) =>
        Assert.Equal(expected, new ZipCode("62704", plusFour).ToString());
}
