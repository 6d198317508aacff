using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account;

/// <summary>The rooms to choose from, and where to go afterwards.</summary>
/// <param name="Rooms">Open rooms the account is assigned to.</param>
/// <param name="ReturnUrl">An address of this site, or null for the home page.</param>
public sealed record RoomPage(IReadOnlyList<SignedInRoom> Rooms, string? ReturnUrl);
