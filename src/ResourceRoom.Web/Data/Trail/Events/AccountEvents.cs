using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("AccountCreated", version: 1)]
public sealed record AccountCreated(string Role, string By) : ActivityDetail;

[StoredAs("AccountInvited", version: 2)]
public sealed record AccountInvited(string Role, int? Area, IReadOnlyList<string> Rooms) : ActivityDetail
{
    public Employer? Employer { get; init; }

    public string? Partner { get; init; }

    /// <summary>The last day of a monitor's access.</summary>
    public DateOnly? EndsOn { get; init; }
}

/// <summary>Who employs the owner of an account.</summary>
[StoredAs("EmployerRecorded", version: 1)]
public sealed record EmployerRecorded(EmployedBy? Before, EmployedBy After) : ActivityDetail;

public sealed record EmployedBy(Employer Employer, string? Partner);

[StoredAs("AccessChanged", version: 1)]
public sealed record AccessChanged(AccessHeld Before, AccessHeld After) : ActivityDetail;

/// <summary>What an account may reach: its role, its area unless it is statewide, and the last day of a monitor's access.</summary>
public sealed record AccessHeld(string Role, int? Area, DateOnly? EndsOn);

/// <summary>Somebody confirmed who can reach what: of an area, or without one of the whole state.</summary>
[StoredAs("AccessReviewConfirmed", version: 1)]
public sealed record AccessReviewConfirmed(DateOnly Quarter, int? Area, int Accounts) : ActivityDetail;

[StoredAs("AccessReviewExported", version: 1)]
public sealed record AccessReviewExported(int? Area, string? Employer, string? Use, int Count) : ActivityDetail;

[StoredAs("InvitationResent", version: 1)]
public sealed record InvitationResent(bool IsCorrected) : ActivityDetail;

[StoredAs("AccessEnded", version: 1)]
public sealed record AccessEnded : ActivityDetail;

[StoredAs("AccessRestored", version: 1)]
public sealed record AccessRestored : ActivityDetail;

[StoredAs("RoomAssigned", version: 2)]
public sealed record RoomAssigned(string Room, DateOnly? From, DateOnly? Through) : ActivityDetail;

/// <summary>The last day of an assignment was changed; none is without an end.</summary>
[StoredAs("RoomAssignmentDaysChanged", version: 1)]
public sealed record RoomAssignmentDaysChanged(string Room, DateOnly? Before, DateOnly? After) : ActivityDetail;

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

[StoredAs("StaffExported", version: 2)]
public sealed record StaffExported : ActivityDetail
{
    public string? Role { get; init; }

    public int? Area { get; init; }

    public string? State { get; init; }

    public string? Employer { get; init; }

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
