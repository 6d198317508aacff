using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>What the rows of a sheet are read against.</summary>
/// <param name="Day">The office's day of the sheet.</param>
/// <param name="Hours">The room's hours.</param>
/// <param name="Services">The services there are.</param>
/// <param name="Now">The instant of the operation, UTC.</param>
public sealed record SheetDay(DateOnly Day, IReadOnlyList<RoomHours> Hours, IReadOnlyList<KnownService> Services, DateTime Now);
