using System.Globalization;
using System.Security.Claims;

namespace ResourceRoom.Web.Security;

public sealed record ActingUser
{
    public required long AccountId { get; init; }

    public required string DisplayName { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public int? LwiaNumber { get; init; }

    public long? ParticipantId { get; init; }

    /// <summary>The room this sign-in is bound to (Policy 1.11.2, item 2.1); null for roles without one.</summary>
    public SignedInRoom? Room { get; init; }

    public bool Can(Permission permission) =>
        RolePermissions.Grant(Roles, permission) && (Room is not null || permission is not (Permission.CheckInVisitors or Permission.PrintPasses));

    public static ActingUser From(ClaimsPrincipal principal) => new()
    {
        AccountId = long.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture),
        DisplayName = principal.FindFirstValue(SignInClaims.DisplayName)!,
        Roles = [.. principal.FindAll(ClaimTypes.Role).Select(claim => claim.Value)],
        LwiaNumber = principal.FindFirstValue(SignInClaims.Lwia) is { } area ? int.Parse(area, CultureInfo.InvariantCulture) : null,
        ParticipantId = principal.FindFirstValue(SignInClaims.Participant) is { } person ? long.Parse(person, CultureInfo.InvariantCulture) : null,
        Room = SignedInRoom.From(principal),
    };
}
