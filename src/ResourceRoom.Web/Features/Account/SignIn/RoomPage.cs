using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account.SignIn;

/// <summary>The rooms to choose from, and where to go afterwards.</summary>
public sealed record RoomPage(IReadOnlyList<SignedInRoom> Rooms, string? ReturnUrl);
