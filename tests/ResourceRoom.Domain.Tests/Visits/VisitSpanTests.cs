using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class VisitSpanTests
{
    private static readonly DateTime Nine = new(2026, 7, 1, 14, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 60, 0, 60, true)]
    [InlineData(0, 60, 60, 120, false)]
    [InlineData(0, 60, 59, 120, true)]
    [InlineData(60, 120, 0, 60, false)]
    [InlineData(0, 120, 30, 60, true)]
    [InlineData(0, 60, 30, null, true)]
    [InlineData(0, 60, 60, null, false)]
    [InlineData(0, null, 600, 660, true)]
    [InlineData(600, 660, 0, null, true)]
    [InlineData(0, 60, 0, 0, true)]
    [InlineData(0, 0, 0, 0, true)]
    public void Overlaps_SharedMoment_IsOverlap(int start, int? end, int otherStart, int? otherEnd, bool expected) =>
        Assert.Equal(expected, VisitSpan.Overlaps(At(start)!.Value, At(end), At(otherStart)!.Value, At(otherEnd)));

    private static DateTime? At(int? minutes) => minutes is { } after ? Nine.AddMinutes(after) : null;
}
