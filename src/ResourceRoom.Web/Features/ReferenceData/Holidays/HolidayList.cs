using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public sealed class HolidayList : ListDefinition<CalendarHoliday>
{
    public HolidayList()
        : base("Holidays")
    {
        Column("Day", row => OfficeFormat.Date(row.Day)).Class("rr-time");
        Column("Weekday", row => HolidayWords.Weekday(row.Day));
        Column("Holiday", row => row.Name);
        Column("Comes from", row => Tag(row.Source.InWords(), HolidayWords.TagOf(row.Source)) with { SecondLine = row.Reason });
        Column("Action", row => row.Source == HolidaySource.TakenOut
            ? Partial("_BringBack", row)
            : Link("Take out", ReferenceAddresses.Removal(row.Day)) with { Aside = $" {row.Name}" }).PhoneLabel(null);

        FileColumn("Day", row => OfficeFormat.Date(row.Day));
        FileColumn("Weekday", row => HolidayWords.Weekday(row.Day));
        FileColumn("Holiday", row => row.Name);
        FileColumn("Comes from", row => row.Source.InWords());
        FileColumn("Reason", row => row.Reason);
    }
}
