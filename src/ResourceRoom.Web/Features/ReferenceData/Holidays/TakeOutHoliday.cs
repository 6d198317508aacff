using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public sealed class TakeOutHoliday(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<CalendarHoliday, HolidayRefusal>?> ExecuteAsync(DateOnly day, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(
            AddHoliday.Lock,
            async () =>
            {
                var calendar = await db.ReadBusinessCalendarAsync(cancellationToken);
                if (calendar.HolidayOn(day) is not { } holiday)
                {
                    return null;
                }

                if (HolidayRule.WhyNotTakeOut(day, calendar) is { } why)
                {
                    return new ActResult<CalendarHoliday, HolidayRefusal>(holiday, why);
                }

                var change = await db.ChangeOfAsync(day, cancellationToken);
                change.TakenOutFor = reason;
                db.LogEvent(new HolidayTakenOut(day, holiday.Name, reason), Subject.Holidays(day.Year), new Act(who, clock.Now));
                await db.SaveChangesAsync(cancellationToken);
                return new(holiday);
            },
            cancellationToken);
}
