namespace ResourceRoom.Domain.Accounts;

/// <summary>Why someone cannot be invited.</summary>
public enum InviteRefusal
{
    /// <summary>No email can be sent.</summary>
    NoMailServer,

    /// <summary>The person asking may not give this role.</summary>
    RoleNotToGive,

    /// <summary>The role belongs to an area, and the person asking may not invite into this one.</summary>
    AreaNotToGive,

    /// <summary>Rooms were chosen for a role that does not work in rooms.</summary>
    RoomNotForRole,

    /// <summary>One of the rooms is closed, out of scope or unknown.</summary>
    RoomNotThere,

    /// <summary>One of the rooms is in another area than the account.</summary>
    RoomOfAnotherArea,

    /// <summary>A technician works in a room (Policy 1.11.2, item 2.1), and none is chosen.</summary>
    NoRoom,

    /// <summary>An office or programs were chosen for a role that has no customers of its own.</summary>
    CustomersNotForRole,

    /// <summary>The office is closed, in another area or unknown.</summary>
    OfficeNotThere,

    /// <summary>A case manager was given no program.</summary>
    NoProgram,

    /// <summary>An account in scope has the address.</summary>
    EmailTaken,

    /// <summary>An account out of scope has the address; the answer must not tell more.</summary>
    EmailTakenElsewhere,
}

/// <summary>The facts that decide whether someone can be invited.</summary>
public sealed record InviteFacts
{
    /// <summary>Whether email can be sent.</summary>
    public required bool CanSendMail { get; init; }

    /// <summary>Whether the person asking may give the role.</summary>
    public required bool MayGiveRole { get; init; }

    /// <summary>Whether the person asking may invite into the area; also true for a role without one.</summary>
    public required bool MayGiveArea { get; init; }

    /// <summary>Whether the role works in rooms.</summary>
    public required bool WorksInRooms { get; init; }

    /// <summary>Whether the role works nowhere else, as a technician does.</summary>
    public required bool NeedsRoom { get; init; }

    /// <summary>How many different rooms were chosen.</summary>
    public required int RoomsChosen { get; init; }

    /// <summary>How many of them are open and in scope.</summary>
    public required int RoomsThere { get; init; }

    /// <summary>How many of those are in the area of the account.</summary>
    public required int RoomsOfArea { get; init; }

    /// <summary>Whether the role has customers, as a case manager does.</summary>
    public bool HasCustomers { get; init; }

    /// <summary>Whether an office was chosen, or fewer than all programs.</summary>
    public bool LimitsCustomers { get; init; }

    /// <summary>Whether the office is open and in the area of the account; also true when none was chosen.</summary>
    public bool IsOfficeThere { get; init; }

    /// <summary>Whether at least one program was chosen.</summary>
    public bool HasProgram { get; init; }

    /// <summary>Whether an account has the address, other than by this same invitation.</summary>
    public bool IsEmailTaken { get; init; }

    /// <summary>Whether the person asking may see that account.</summary>
    public bool IsHolderInScope { get; init; }
}

/// <summary>
/// Staff are invited within the inviter's area and roles, and a technician to at least one room (Policy 1.11.2, item 2.1;
/// the rest [ours]).
/// </summary>
public static class InviteRule
{
    /// <summary>The first reason why the person cannot be invited, or null if they can.</summary>
    public static InviteRefusal? WhyNot(InviteFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { CanSendMail: false } => InviteRefusal.NoMailServer,
            { MayGiveRole: false } => InviteRefusal.RoleNotToGive,
            { MayGiveArea: false } => InviteRefusal.AreaNotToGive,
            { WorksInRooms: false, RoomsChosen: > 0 } => InviteRefusal.RoomNotForRole,
            _ when facts.RoomsThere < facts.RoomsChosen => InviteRefusal.RoomNotThere,
            _ when facts.RoomsOfArea < facts.RoomsThere => InviteRefusal.RoomOfAnotherArea,
            { NeedsRoom: true, RoomsChosen: 0 } => InviteRefusal.NoRoom,
            { HasCustomers: false, LimitsCustomers: true } => InviteRefusal.CustomersNotForRole,
            { HasCustomers: true, IsOfficeThere: false } => InviteRefusal.OfficeNotThere,
            { HasCustomers: true, HasProgram: false } => InviteRefusal.NoProgram,
            { IsEmailTaken: true } => facts.IsHolderInScope ? InviteRefusal.EmailTaken : InviteRefusal.EmailTakenElsewhere,
            _ => null,
        };
    }
}
