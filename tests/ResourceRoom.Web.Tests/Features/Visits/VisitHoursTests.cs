using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>Hours of the office's clock among instants in UTC.</summary>
[Trait("Category", "OneEngine")]
public sealed class VisitHoursTests
{
    [Theory]
    [InlineData("2026-03-08")]
    [InlineData("2026-11-01")]
    [InlineData("2026-07-01")]
    [InlineData("2026-12-31")]
    [InlineData("2028-02-29")]
    public void NumbersOf_EveryQuarterOfAnHourAroundADay_AreThoseOfTheClock(string text)
    {
        var day = DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var hours = Enumerable.Range(0, VisitHours.OfDay).Select(hour => VisitHours.NumbersOf([day], hour)).ToList();
        var found = 0;
        for (var instant = day.AddDays(-1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc); instant < day.AddDays(3).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc); instant = instant.AddMinutes(15))
        {
            for (var hour = 0; hour < VisitHours.OfDay; hour++)
            {
                var isThen = OfficeClock.DayOf(instant) == day && OfficeClock.WallClock(instant).Hour == hour;
                Assert.True(hours[hour].Contains(VisitHours.NumberOf(instant)) == isThen, $"{instant:O}, {hour}");
                found += isThen ? 1 : 0;
            }
        }

        Assert.NotEqual(0, found);
    }

    [Theory]
    [InlineData("2026-11-01", 1, 2)]
    [InlineData("2026-03-08", 2, 0)]
    [InlineData("2026-03-09", 2, 1)]
    public void NumbersOf_NightsOfTheChange_AreTwoOrNone(string text, int hour, int expected) =>
        Assert.Equal(expected, VisitHours.NumbersOf([DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)], hour).Count);
}
