using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public sealed class OpenHolidays(ResourceRoomDb db)
{
    public async Task<HolidaysPage> ExecuteAsync(HolidayFilter filter, CancellationToken cancellationToken)
    {
        var year = filter.ChosenYear!.Value;
        var calendar = await db.ReadBusinessCalendarAsync(cancellationToken);
        return new HolidaysPage
        {
            Input = filter,
            Year = year,
            List = new HolidayList().PageOf(calendar.HolidaysIn(year)) with { Route = filter.ToRoute() },
            History = await new ChangeHistory(db).ReadAsync(Subject.Holidays(year), ReferenceEventWords.InWords, [], cancellationToken),
        };
    }
}
