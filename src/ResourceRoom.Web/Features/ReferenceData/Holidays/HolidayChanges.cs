using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

internal static class HolidayChanges
{
    /// <summary>The row of a day, a new one when OET has decided nothing about it yet.</summary>
    public static async Task<HolidayChange> ChangeOfAsync(this ResourceRoomDb db, DateOnly day, CancellationToken cancellationToken) =>
        await db.HolidayChanges.SingleOrDefaultAsync(row => row.Day == day, cancellationToken) ?? db.HolidayChanges.Add(new HolidayChange { Day = day }).Entity;
}
