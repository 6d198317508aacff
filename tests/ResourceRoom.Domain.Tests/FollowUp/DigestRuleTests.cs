using System.Globalization;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.FollowUp.Digests;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class DigestRuleTests
{
    [Theory]
    [InlineData("2026-03-02", "06:59:59", false)]
    [InlineData("2026-03-02", "07:00:00", true)]
    [InlineData("2026-03-02", "16:59:59", true)]
    [InlineData("2026-03-02", "17:00:00", false)]
    [InlineData("2026-03-02", "00:00:00", false)]
    [InlineData("2026-03-01", "07:00:00", false)]
    [InlineData("2026-02-28", "07:00:00", false)]
    [InlineData("2026-02-16", "07:00:00", false)]
    [InlineData("2026-07-03", "07:00:00", false)]
    [InlineData("2026-07-06", "07:00:00", true)]
    public void IsTimeFor_DayAndTime_IsBusinessDayFromSevenToFive(string day, string time, bool isTime) =>
        Assert.Equal(isTime, DigestRule.IsTimeFor(Days.On(day), TimeOnly.Parse(time, CultureInfo.InvariantCulture), BusinessCalendar.OfTheState));

    [Theory]
    [InlineData("Day of mourning", null, false)]
    [InlineData("Day of mourning", "Entered by mistake", true)]
    public void IsTimeFor_DayThatOetAdded_IsNone(string addedAs, string? takenOutFor, bool isTime) =>
        Assert.Equal(isTime, DigestRule.IsTimeFor(Days.On("2026-03-02"), new TimeOnly(7, 0), new BusinessCalendar([new(Days.On("2026-03-02"), addedAs, takenOutFor)])));
}
