using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class SsnInTextTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("called on 02/23/2026", false)]
    [InlineData("12345678", false)]
    [InlineData("900000001", true)]
    [InlineData("900-00-0001", true)]
    [InlineData("9 0 0 and 0 0 then 0 0 0 1", true)]
    [InlineData("٩٠٠٠٠٠٠٠١", true)]
    public void MayHoldOne_NineDigitsAnywhere_IsSaidToHoldOne(string? text, bool expected) =>
        Assert.Equal(expected, SsnInText.MayHoldOne(text));
}
