using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class SsnInTextTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("ends in 0001", false)]
    [InlineData("12345", true)]
    [InlineData("900000001", true)]
    [InlineData("900-00-0001", true)]
    [InlineData("9 0 0 and 0 0 then 0 0 0 1", true)]
    [InlineData("٩٠٠٠٠٠٠٠١", true)]
    public void MayHoldMostOfOne_FiveDigits_IsTrue(string? text, bool expected) =>
        Assert.Equal(expected, SsnInText.MayHoldMostOfOne(text));

    [Theory]
    [InlineData(null, false)]
    [InlineData("sheet says 11/27/2026 9:05 to 10:30", false)]
    [InlineData("call 217-555-0143", false)]
    [InlineData("from 02/23/2026 to 03/14/2026", false)]
    [InlineData("SSN is 900-00-0001", true)]
    [InlineData("that was 900000001", true)]
    public void HoldsOne_NumberWrittenAsSsn_IsTrue(string? text, bool expected) => Assert.Equal(expected, SsnInText.HoldsOne(text));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("his number is 900-12-3456.", "his number is #.")]
    [InlineData("900123456", "#")]
    [InlineData("900 12 3456 and 900.12.3456", "# and #")]
    [InlineData("900\u201312\u20133456", "#")]
    [InlineData("SSN:900-12-3456,born 1988", "SSN:#,born 1988")]
    [InlineData("call 217-555-0143 or (217) 555-0143", "call 217-555-0143 or (217) 555-0143")]
    [InlineData("ZIP 62704-1234, 2175550143, 02/23/1988", "ZIP 62704-1234, 2175550143, 02/23/1988")]
    [InlineData("900-12-34567", "900-12-34567")]
    [InlineData("900-12 3456", "900-12 3456")]
    public void Without_SsnsInText_ReplacesThemOnly(string? text, string? expected) =>
        Assert.Equal(expected, SsnInText.Without(text, "#"));
}
