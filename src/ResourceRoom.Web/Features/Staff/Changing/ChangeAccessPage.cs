using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Changing;

public sealed record ChangeAccessPage
{
    public required StaffMember Member { get; init; }

    public required ChangeAccessInput Input { get; init; }

    public required bool IsOwn { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>None for who reaches only one.</summary>
    public required IReadOnlyList<Choice> Areas { get; init; }

    public required IReadOnlyList<Choice> Rooms { get; init; }

    public required EmployerPart Employer { get; init; }

    /// <summary>How many enrollments another planner has to go on with first.</summary>
    public required int ToHandOver { get; init; }

    /// <summary>Rooms that the account has, by code.</summary>
    public required IReadOnlyList<RoomAssignment> RoomsHeld { get; init; }

    /// <summary>The other save, where that kept the form from being saved.</summary>
    public TwoVersions? Conflict { get; init; }
}

internal static class HeldAccess
{
    public static AccessHeld Held(this StaffMember member) => new(member.Role, member.Account.LwiaNumber, member.Account.AccessEndsOn);
}
