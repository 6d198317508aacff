using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public sealed class BringBackHoliday(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<CalendarHoliday, HolidayRefusal>?> ExecuteAsync(DateOnly day, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(
            AddHoliday.Lock,
            async () =>
            {
                var calendar = await db.ReadBusinessCalendarAsync(cancellationToken);
                if (calendar.HolidayOn(day) is not { } holiday)
                {
                    return null;
                }

                if (HolidayRule.WhyNotBringBack(day, calendar) is { } why)
                {
                    return new ActResult<CalendarHoliday, HolidayRefusal>(holiday, why);
                }

                var change = await db.ChangeOfAsync(day, cancellationToken);
                change.TakenOutFor = null;
                db.LogEvent(new HolidayBroughtBack(day, holiday.Name), Subject.Holidays(day.Year), new Act(who, clock.Now));
                await db.SaveChangesAsync(cancellationToken);
                return new(holiday);
            },
            cancellationToken);
}
