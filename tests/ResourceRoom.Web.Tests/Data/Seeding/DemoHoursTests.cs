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
    [InlineData("2026-03-11T22:30:00Z", "an evening of the week in which the clocks went forward", true, "Monday to Tuesday, 8:30 AM to 4:30 PM; Wednesday, 8:30 AM to 7:30 PM; Thursday to Friday, 8:30 AM to 4:30 PM")]
    [InlineData("2026-07-01T05:00:01Z", "the first second of a program year", false, "Monday to Tuesday, 8:30 AM to 4:30 PM; Wednesday, 12:00 AM to 4:30 PM; Thursday to Friday, 8:30 AM to 4:30 PM")]
    [InlineData("2026-07-01T05:00:00Z", "midnight", false, "Monday to Tuesday, 8:30 AM to 4:30 PM; Wednesday, 12:00 AM to 4:30 PM; Thursday to Friday, 8:30 AM to 4:30 PM")]
    [InlineData("2026-11-02T13:10:00Z", "before opening, the day after the clocks went back", false, "Monday, 5:00 AM to 4:30 PM; Tuesday to Friday, 8:30 AM to 4:30 PM")]
    [InlineData("2028-02-29T14:00:00.1234567Z", "before opening on a leap day", false, "Monday, 8:30 AM to 4:30 PM; Tuesday, 6:00 AM to 4:30 PM; Wednesday to Friday, 8:30 AM to 4:30 PM")]
    [InlineData("2026-08-16T20:00:00Z", "a Sunday", false, "Monday to Friday, 8:30 AM to 4:30 PM; Sunday, 1:00 PM to 5:00 PM")]
    [InlineData("2026-08-18T07:00:00Z", "two in the morning", false, "Monday, 8:30 AM to 4:30 PM; Tuesday, 12:00 AM to 4:30 PM; Wednesday to Friday, 8:30 AM to 4:30 PM")]
    [InlineData("2026-08-18T21:35:00Z", "just after closing", true, "Monday, 8:30 AM to 4:30 PM; Tuesday, 8:30 AM to 7:00 PM; Wednesday to Friday, 8:30 AM to 4:30 PM")]
    public async Task Seed_AnyHour_CreatesPossibleVisits(string instant, string when, bool someHaveLeftToday, string longerHours)
    {
        var app = new DemoApp();
        app.Time.AdjustTime(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));
        await app.InitializeAsync();
        try
        {
            var visits = await app.QueryAsync(DemoVisitRows.LoadAsync);

            DemoVisitRows.AssertPossible(visits, app.Now);
            Assert.Equal(longerHours.Length > 0 ? longerHours : "Monday to Friday, 8:30 AM to 4:30 PM", await app.QueryAsync(HoursAsync));
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

    private static async Task<string> HoursAsync(ResourceRoomDb db) => OfficeFormat.Hours((await db.Locations.SingleAsync(room => room.Code == "20-003")).Facts.Hours);

    private static Task<int> OpenAsync(DemoApp app) => app.QueryAsync(db => db.Visits.CountAsync(visit => visit.EndedAt == null));
}
