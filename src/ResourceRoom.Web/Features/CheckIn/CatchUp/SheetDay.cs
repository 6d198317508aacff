using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public sealed record SheetDay(DateOnly Day, IReadOnlyList<RoomHours> Hours, IReadOnlyList<CatalogService> Services, DateTime Now);
