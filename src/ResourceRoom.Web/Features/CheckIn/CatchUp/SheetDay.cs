using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public sealed record SheetDay(DateOnly Day, IReadOnlyList<RoomHours> Hours, IReadOnlyList<KnownService> Services, DateTime Now);
