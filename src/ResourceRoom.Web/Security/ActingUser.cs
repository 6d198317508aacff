using System.Globalization;
using System.Security.Claims;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security;

public sealed record ActingUser
{
    public required long AccountId { get; init; }

    public required string DisplayName { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public int? LwiaNumber { get; init; }

    /// <summary>The office whose customers a case manager reaches; null for the whole area.</summary>
    public long? OfficeId { get; init; }

    /// <summary>The programs whose customers a case manager reaches; null for all.</summary>
    public ProgramSet? Programs { get; init; }

    public long? ParticipantId { get; init; }

    /// <summary>The room this sign-in is bound to (Policy 1.11.2, item 2.1); null for roles without one.</summary>
    public SignedInRoom? Room { get; init; }

    public bool Can(Permission permission) =>
        RolePermissions.Grant(Roles, permission) && (Room is not null || permission is not (Permission.CheckInVisitors or Permission.PrintPasses));

    /// <summary>A monitor: sends nothing but the forms of the own account (<see cref="ReadOnlyAccounts"/>), not even a search.</summary>
    public bool OnlyReads => Roles.Contains(Data.Accounts.Roles.Monitor);

    public static ActingUser From(ClaimsPrincipal principal) => new()
    {
        AccountId = long.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture),
        DisplayName = principal.FindFirstValue(SignInClaims.DisplayName)!,
        Roles = [.. principal.FindAll(ClaimTypes.Role).Select(claim => claim.Value)],
        LwiaNumber = (int?)Number(principal, SignInClaims.Lwia),
        OfficeId = Number(principal, SignInClaims.Office),
        Programs = (ProgramSet?)Number(principal, SignInClaims.Programs),
        ParticipantId = Number(principal, SignInClaims.Participant),
        Room = SignedInRoom.From(principal),
    };

    /// <summary>A case manager who is not signed in just now: for what reaches them by mail and calendar.</summary>
    public static ActingUser OfPlanner(User account) => new()
    {
        AccountId = account.Id,
        DisplayName = account.DisplayName,
        Roles = [Data.Accounts.Roles.CaseManager],
        LwiaNumber = account.LwiaNumber,
        OfficeId = account.OfficeId,
        Programs = account.Programs,
    };

    private static long? Number(ClaimsPrincipal principal, string claim) =>
        principal.FindFirstValue(claim) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;
}
