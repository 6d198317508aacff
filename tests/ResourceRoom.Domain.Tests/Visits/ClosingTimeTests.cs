using System.Globalization;

using ResourceRoom.Domain.Visits.Ending;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class ClosingTimeTests
{
    [Theory]
    [InlineData("2026-03-02 00:00:00", "16:30", "2026-03-02 16:30")] // Before the room opens: still that day's closing.
    [InlineData("2026-03-02 09:00:00", "16:30", "2026-03-02 16:30")]
    [InlineData("2026-03-02 16:29:59", "16:30", "2026-03-02 16:30")]
    [InlineData("2026-03-02 16:30:00", "16:30", "2026-03-03 00:00")]
    [InlineData("2026-03-02 23:59:59", "16:30", "2026-03-03 00:00")]
    [InlineData("2026-03-01 09:00:00", null, "2026-03-02 00:00")]
    [InlineData("2026-12-31 23:59:59", null, "2027-01-01 00:00")]
    [InlineData("2028-02-28 12:00:00", null, "2028-02-29 00:00")]
    [InlineData("2026-03-02 00:00:00", "00:00", "2026-03-03 00:00")]
    public void Of_AroundClosing_ReturnsClosingOrMidnight(string start, string? closesAt, string expected)
    {
        var (day, time) = ClosingTime.Of(
            DateTime.Parse(start, CultureInfo.InvariantCulture),
            closesAt is null ? null : TimeOnly.Parse(closesAt, CultureInfo.InvariantCulture));

        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), day.ToDateTime(time));
    }
}
