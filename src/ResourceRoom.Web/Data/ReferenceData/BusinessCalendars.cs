using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Web.Data.ReferenceData;

public static class BusinessCalendars
{
    /// <summary>The calendar of business days as it is now.</summary>
    public static async Task<BusinessCalendar> ReadBusinessCalendarAsync(this ResourceRoomDb db, CancellationToken cancellationToken) => new(await db.HolidayChanges
        .Select(row => new HolidayDecision(row.Day, row.AddedAs, row.TakenOutFor)).ToListAsync(cancellationToken));
}
