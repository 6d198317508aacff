using System.Globalization;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Loads;

public sealed class LoadInstantTests
{
    [Theory]
    [InlineData("2026-03-10T09:05", "2026-03-10T14:05:00Z")]
    [InlineData("2026-03-10 09:05", "2026-03-10T14:05:00Z")]
    [InlineData("2026-01-10T09:05", "2026-01-10T15:05:00Z")]
    [InlineData("2026-03-10T09:05:59.987", "2026-03-10T14:05:59Z")]
    [InlineData("2026-03-10T09:05Z", "2026-03-10T09:05:00Z")]
    [InlineData("2026-03-10T09:05:07-06:00", "2026-03-10T15:05:07Z")]
    [InlineData("2026-03-10T09:05+14:00", "2026-03-09T19:05:00Z")]
    [InlineData("2026-03-10T00:00", "2026-03-10T05:00:00Z")]
    [InlineData("2026-03-08T02:30", "2026-03-08T08:30:00Z")]
    [InlineData("2026-11-01T01:30", "2026-11-01T06:30:00Z")]
    [InlineData("2024-02-29T23:59", "2024-03-01T05:59:00Z")]
    public void Read_Moment_IsTheInstant(string text, string expected) =>
        Assert.Equal(expected, LoadInstant.Read(text, OfficeTimes.InstantOf)?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-03-10T9:05")]
    [InlineData("2026-03-10 9:05")]
    [InlineData("2026-03-10  09:05")]
    [InlineData("3/10/2026 9:05")]
    [InlineData("2026-03-10T09:05 AM")]
    [InlineData("2026-03-10T09:05:00-0600")]
    [InlineData("2026-03-10T24:00")]
    [InlineData("2026-03-10T09:60")]
    [InlineData("2026-03-10T09:05:60")]
    [InlineData("2026-03-10")]
    [InlineData("2026-02-29T09:05")]
    [InlineData("2026-03-10t09:05")]
    [InlineData("2026-03-10T09:05z")]
    [InlineData("2026-03-10T09:05.5")]
    [InlineData("2026-03-10T09:05:00,5")]
    [InlineData("2026-03-10T09:05:00.")]
    [InlineData("2026-03-10T09:05+14:01")]
    [InlineData("2026-03-10T09:05+13:60")]
    [InlineData("2026-03-10T09:05-15:00")]
    [InlineData("2026-03-10T09:05\n")]
    [InlineData("0001-01-01T00:00+14:00")]
    [InlineData("9999-12-31T23:59-14:00")]
    [InlineData("0001-01-01T00:00")]
    [InlineData("９999-01-01T00:00")]
    public void Read_AnythingElse_IsNone(string text) => Assert.Null(LoadInstant.Read(text, OfficeTimes.InstantOf));
}
