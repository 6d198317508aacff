using System.Globalization;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Data.Seeding;

/// <summary>The program may be started for the first time at any hour.</summary>
[Trait("Category", "OneEngine")]
public sealed class DemoHoursTests
{
    [Theory]
    [InlineData("2026-11-17T16:42:07Z", "a Tuesday morning", true, "")]
    [InlineData("2026-03-11T22:30:00Z", "an evening of the week in which the clocks went forward", true, "; Wednesdays from 8:30 AM to 7:30 PM")]
    [InlineData("2026-07-01T05:00:01Z", "the first second of a program year", false, "; Wednesdays from 12:00 AM to 4:30 PM")]
    [InlineData("2026-07-01T05:00:00Z", "midnight", false, "; Wednesdays from 12:00 AM to 4:30 PM")]
    [InlineData("2026-11-02T13:10:00Z", "before opening, the day after the clocks went back", false, "; Mondays from 5:00 AM to 4:30 PM")]
    [InlineData("2028-02-29T14:00:00.1234567Z", "before opening on a leap day", false, "; Tuesdays from 6:00 AM to 4:30 PM")]
    [InlineData("2026-08-16T20:00:00Z", "a Sunday", false, "; Sundays from 1:00 PM to 5:00 PM")]
    [InlineData("2026-08-18T07:00:00Z", "two in the morning", false, "; Tuesdays from 12:00 AM to 4:30 PM")]
    [InlineData("2026-08-18T21:35:00Z", "just after closing", true, "; Tuesdays from 8:30 AM to 7:00 PM")]
    public async Task Seed_AtAnyHour_MakesOnlyWhatCanBe(string instant, string when, bool someHaveLeftToday, string longerHours)
    {
        var app = new DemoApp();
        app.Time.AdjustTime(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));
        await app.InitializeAsync();
        try
        {
            var visits = await app.QueryAsync(DemoVisitRows.LoadAsync);

            DemoVisitRows.AssertPossible(visits, app.Now);
            Assert.Equal($"Monday to Friday, 8:30 to 4:30{longerHours}", await app.QueryAsync(HoursAsync));
            await AssertRoomsStayOpenAsync(app);
            Assert.True(someHaveLeftToday == visits.Exists(visit => visit.Day == OfficeClock.DayOf(app.Now) && visit.EndedAt is not null), when);
        }
        finally
        {
            await ((IAsyncLifetime)app).DisposeAsync();
        }
    }

    /// <summary>Whoever is in a room is still there two hours later, as long as it is the same day.</summary>
    private static async Task AssertRoomsStayOpenAsync(DemoApp app)
    {
        var before = await OpenAsync(app);
        Assert.InRange(before, 6, 10);
        app.Time.Advance(TimeSpan.FromMinutes(119));
        await app.ArrangeAsync(async (services, _) =>
        {
            await services.GetRequiredService<CloseRooms>().ExecuteAsync(CancellationToken.None);
            return true;
        });

        Assert.Equal(before, await OpenAsync(app));
        app.Time.AdjustTime(app.Time.GetUtcNow().AddMinutes(-119));
    }

    private static Task<string> HoursAsync(ResourceRoomDb db) => db.Locations.Where(room => room.Code == "20-003").Select(room => room.Hours).SingleAsync();

    private static Task<int> OpenAsync(DemoApp app) => app.QueryAsync(db => db.Visits.CountAsync(visit => visit.EndedAt == null));
}
