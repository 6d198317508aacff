using System.Globalization;
using System.Security.Claims;

namespace ResourceRoom.Web.Security;

public sealed record SignedInRoom(long LocationId, string Code, string Name)
{
    public bool HasOthers { get; init; }

    public IEnumerable<Claim> ToClaims() =>
    [
        new(SignInClaims.RoomId, LocationId.ToString(CultureInfo.InvariantCulture)),
        new(SignInClaims.RoomCode, Code),
        new(SignInClaims.RoomName, Name),
        .. HasOthers ? [new Claim(SignInClaims.HasOtherRooms, "yes")] : Array.Empty<Claim>(),
    ];

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
