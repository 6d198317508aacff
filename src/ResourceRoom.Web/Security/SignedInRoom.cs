using System.Globalization;
using System.Security.Claims;

namespace ResourceRoom.Web.Security;

/// <summary>The one room a sign-in is bound to.</summary>
/// <param name="LocationId">Key of the room.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record SignedInRoom(long LocationId, string Code, string Name)
{
    /// <summary>The claims that bind a sign-in to this room.</summary>
    public IEnumerable<Claim> ToClaims() =>
    [
        new(SignInClaims.RoomId, LocationId.ToString(CultureInfo.InvariantCulture)),
        new(SignInClaims.RoomCode, Code),
        new(SignInClaims.RoomName, Name),
    ];

    /// <summary>The room of a sign-in, or null when it is bound to none.</summary>
    public static SignedInRoom? From(ClaimsPrincipal principal) =>
        principal.FindFirstValue(SignInClaims.RoomId) is { } id
            ? new SignedInRoom(
                long.Parse(id, CultureInfo.InvariantCulture),
                principal.FindFirstValue(SignInClaims.RoomCode)!,
                principal.FindFirstValue(SignInClaims.RoomName)!)
            : null;
}
