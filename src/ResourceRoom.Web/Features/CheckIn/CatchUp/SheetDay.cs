using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public sealed record SheetDay(DateOnly Day, OpenHours? Hours, IReadOnlyList<CatalogService> Services, DateTime Now)
{
    /// <summary>When the room opens and closes for that day; null on a day without hours.</summary>
    public (TimeOnly Opens, TimeOnly Closes)? OpenOnDay => Hours?.OnDay(Day.DayOfWeek);
}
