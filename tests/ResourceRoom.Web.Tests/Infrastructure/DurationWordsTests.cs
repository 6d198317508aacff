using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Infrastructure;

public sealed class DurationWordsTests
{
    [Theory]
    [InlineData("0.00:00:30", "30 seconds")]
    [InlineData("0.00:01:00", "one minute")]
    [InlineData("0.00:15:00", "15 minutes")]
    [InlineData("0.01:00:00", "one hour")]
    [InlineData("0.01:30:00", "90 minutes")]
    [InlineData("1.00:00:00", "one day")]
    [InlineData("7.00:00:00", "seven days")]
    [InlineData("14.00:00:00", "14 days")]
    [InlineData("0.00:00:00", "0 seconds")]
    public void InWords_Durations_AreWholeUnits(string duration, string expected) => Assert.Equal(expected, TimeSpan.Parse(duration, null).InWords());
}
