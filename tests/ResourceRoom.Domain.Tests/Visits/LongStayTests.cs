using ResourceRoom.Domain.Visits.Ending;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class LongStayTests
{
    [Theory]
    [InlineData(-60, false)]
    [InlineData(0, false)]
    [InlineData((4 * 60 * 60) - 1, false)]
    [InlineData(4 * 60 * 60, false)]
    [InlineData((4 * 60 * 60) + 1, true)]
    [InlineData(30 * 60 * 60, true)]
    public void IsOver_SecondsAfterTheCheckIn_BeginsAfterFourHours(int seconds, bool expected)
    {
        var start = new DateTime(2026, 7, 1, 15, 0, 0, DateTimeKind.Utc);

        Assert.Equal(expected, LongStay.IsOver(start, start.AddSeconds(seconds)));
    }
}
