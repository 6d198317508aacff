using ResourceRoom.Domain.Catalog;

namespace ResourceRoom.Domain.Tests.Catalog;

public sealed class OfferedDaysTests
{
    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Contains_AtTheEdges_EndsBeforeTheEndDay(string day, bool expected) =>
        Assert.Equal(expected, new OfferedDays(new(2026, 3, 1), new(2026, 4, 1)).Contains(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Contains_WithoutEnd_GoesOn() => Assert.True(new OfferedDays(new(2026, 3, 1), Until: null).Contains(DateOnly.MaxValue));

    [Fact]
    public void Contains_EndOnTheFirstDay_IsNever() => Assert.False(new OfferedDays(new(2026, 3, 1), new(2026, 3, 1)).Contains(new(2026, 3, 1)));
}
