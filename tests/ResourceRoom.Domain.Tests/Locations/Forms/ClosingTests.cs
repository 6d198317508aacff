using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Locations.Forms;

public sealed class ClosingTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-09", false)]
    [InlineData("2026-03-01", "2026-03-10", true)]
    [InlineData("2026-03-12", "2026-03-13", true)]
    [InlineData("2026-03-01", "2026-12-31", true)]
    [InlineData("2026-03-15", "2026-03-20", true)]
    [InlineData("2026-03-16", "2026-03-20", false)]
    [InlineData("2026-03-15", null, true)]
    [InlineData("2026-03-16", null, false)]
    public void Overlaps_OtherDays_IsTrueWhereTheyShareOne(string from, string? through, bool expected)
    {
        var closing = new Closing(Days.On("2026-03-10"), Days.On("2026-03-15"));
        var other = new Closing(Days.On(from), Days.Maybe(through));

        Assert.Equal(expected, closing.Overlaps(other));
        Assert.Equal(expected, other.Overlaps(closing));
    }
}
