using System.Globalization;

using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Data.Seeding;

/// <summary>The program may be started for the first time at any hour.</summary>
public sealed class DemoHoursTests
{
    [Theory]
    [InlineData("2026-11-17T16:42:07Z", "a Tuesday morning", true)]
    [InlineData("2026-03-11T22:30:00Z", "an evening of the week in which the clocks went forward", true)]
    [InlineData("2026-07-01T05:00:01Z", "the first second of a program year", false)]
    [InlineData("2026-07-01T05:00:00Z", "midnight", false)]
    [InlineData("2026-11-02T13:10:00Z", "before opening, the day after the clocks went back", false)]
    [InlineData("2028-02-29T14:00:00.1234567Z", "before opening on a leap day", false)]
    [InlineData("2026-08-16T20:00:00Z", "a Sunday", false)]
    public async Task Seed_AtAnyHour_MakesOnlyWhatCanBe(string instant, string when, bool someHaveLeftToday)
    {
        var app = new DemoApp();
        app.Time.Set(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));
        await app.InitializeAsync();
        try
        {
            var visits = await app.QueryAsync(DemoVisitRows.LoadAsync);

            DemoVisitRows.AssertPossible(visits, app.Now);
            Assert.True(someHaveLeftToday == visits.Exists(visit => visit.Day == OfficeClock.DayOf(app.Now) && visit.EndedAt is not null), when);
        }
        finally
        {
            await ((IAsyncLifetime)app).DisposeAsync();
        }
    }
}
