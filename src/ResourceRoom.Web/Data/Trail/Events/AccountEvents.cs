using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("AccountCreated", version: 1)]
public sealed record AccountCreated(string Role, string By) : ActivityDetail;

[StoredAs("AccountInvited", version: 1)]
public sealed record AccountInvited(string Role, int? Area, IReadOnlyList<string> Rooms) : ActivityDetail;

[StoredAs("InvitationResent", version: 1)]
public sealed record InvitationResent(bool IsCorrected) : ActivityDetail;

[StoredAs("AccessEnded", version: 1)]
public sealed record AccessEnded : ActivityDetail;

[StoredAs("AccessRestored", version: 1)]
public sealed record AccessRestored : ActivityDetail;

[StoredAs("RoomAssigned", version: 1)]
public sealed record RoomAssigned(string Room) : ActivityDetail;

[StoredAs("RoomAssignmentEnded", version: 1)]
public sealed record RoomAssignmentEnded(string Room) : ActivityDetail;

[StoredAs("CustomerScopeChanged", version: 1)]
public sealed record CustomerScopeChanged(CustomersReached Before, CustomersReached After) : ActivityDetail;

/// <summary>Which customers a case manager reaches: the code of the office, or none for the whole area; the programs, or none for all.</summary>
public sealed record CustomersReached(string? Office, IReadOnlyList<WorkforceProgram>? Programs);

/// <summary>The customers of an account went to another planner; each enrollment has an event of its own.</summary>
[StoredAs("CustomersHandedOver", version: 1)]
public sealed record CustomersHandedOver(long To, int Moved, int Stayed) : ActivityDetail;

[StoredAs("PasswordResetRequested", version: 1)]
public sealed record PasswordResetRequested : ActivityDetail;

[StoredAs("PasswordResetNotSent", version: 1)]
public sealed record PasswordResetNotSent(ResetRefusal Reason) : ActivityDetail;

[StoredAs("SecondFactorReset", version: 1)]
public sealed record SecondFactorReset : ActivityDetail;

[StoredAs("StaffExported", version: 1)]
public sealed record StaffExported : ActivityDetail
{
    public string? Role { get; init; }

    public int? Area { get; init; }

    public string? State { get; init; }

    /// <summary>Whether the list was searched for a name or address; which one is not kept.</summary>
    public required bool IsSearched { get; init; }

    public required int Count { get; init; }
}

[StoredAs("CalendarLinkCreated", version: 1)]
public sealed record CalendarLinkCreated(bool IsReplacement) : ActivityDetail;

[StoredAs("CalendarLinkRevoked", version: 1)]
public sealed record CalendarLinkRevoked : ActivityDetail;

[StoredAs("DigestTurnedOn", version: 1)]
public sealed record DigestTurnedOn : ActivityDetail;

[StoredAs("DigestTurnedOff", version: 1)]
public sealed record DigestTurnedOff : ActivityDetail;

[StoredAs("StandInNamed", version: 1)]
public sealed record StandInNamed(long Colleague, DateOnly From, DateOnly Through) : ActivityDetail;

[StoredAs("StandInEnded", version: 1)]
public sealed record StandInEnded(long Colleague) : ActivityDetail;
