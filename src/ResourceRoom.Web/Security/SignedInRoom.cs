using System.Globalization;
using System.Security.Claims;

namespace ResourceRoom.Web.Security;

/// <summary>The one room a sign-in is bound to.</summary>
/// <param name="LocationId">Key of the room.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record SignedInRoom(long LocationId, string Code, string Name)
{
    /// <summary>Whether the account may work in other rooms too, and so may switch.</summary>
    public bool HasOthers { get; init; }

    /// <summary>The claims that bind a sign-in to this room.</summary>
    public IEnumerable<Claim> ToClaims() =>
    [
        new(SignInClaims.RoomId, LocationId.ToString(CultureInfo.InvariantCulture)),
        new(SignInClaims.RoomCode, Code),
        new(SignInClaims.RoomName, Name),
        .. HasOthers ? [new Claim(SignInClaims.HasOtherRooms, "yes")] : Array.Empty<Claim>(),
    ];

    /// <summary>The room of a sign-in, or null when it is bound to none.</summary>
    public static SignedInRoom? From(ClaimsPrincipal principal) =>
        principal.FindFirstValue(SignInClaims.RoomId) is { } id
            ? new SignedInRoom(
                long.Parse(id, CultureInfo.InvariantCulture),
                principal.FindFirstValue(SignInClaims.RoomCode)!,
                principal.FindFirstValue(SignInClaims.RoomName)!)
            {
                HasOthers = principal.HasClaim(claim => claim.Type == SignInClaims.HasOtherRooms),
            }
            : null;
}
