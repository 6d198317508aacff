using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public sealed record SheetDay(DateOnly Day, OpenHours? Hours, IReadOnlyList<CatalogService> Services, DateTime Now);
