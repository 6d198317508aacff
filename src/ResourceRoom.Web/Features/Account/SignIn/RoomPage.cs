using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account.SignIn;

public sealed record RoomPage(IReadOnlyList<SignedInRoom> Rooms, string? ReturnUrl);
