namespace ResourceRoom.Domain.Accounts;

/// <summary>Why the role or the LWIA of an account cannot be changed.</summary>
public enum ChangeAccessRefusal
{
    /// <summary>No one changes their own role.</summary>
    Own,

    /// <summary>The account is deactivated.</summary>
    Ended,

    /// <summary>The person asking may not give this role: it is above their own.</summary>
    RoleNotToGive,

    /// <summary>The role belongs to an area, and the person asking may not give this one, or gave none.</summary>
    AreaNotToGive,

    /// <summary>Without this account no one from OET could sign in.</summary>
    LastOet,

    /// <summary>A case manager still has customers to hand over.</summary>
    HasCustomers,

    /// <summary>A technician works in a room, and none is left or chosen.</summary>
    NoRoom,

    /// <summary>A room was chosen for a role that does not work in rooms.</summary>
    RoomNotForRole,

    /// <summary>The room is closed, in another area or unknown.</summary>
    RoomNotThere,
}

/// <summary>The facts that decide whether the role and the LWIA of an account can be changed.</summary>
public sealed record ChangeAccessFacts
{
    /// <summary>Whether the account is that of the person asking.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether its access has ended.</summary>
    public bool IsEnded { get; init; }

    /// <summary>Whether the person asking may give the new role.</summary>
    public required bool MayGiveRole { get; init; }

    /// <summary>Whether they may give the new area; also true for a role without one.</summary>
    public required bool MayGiveArea { get; init; }

    /// <summary>Whether the account stops being one of OET staff.</summary>
    public bool LeavesOet { get; init; }

    /// <summary>How many other OET accounts can sign in.</summary>
    public int OtherActiveOet { get; init; }

    /// <summary>Whether a case manager gets another role or area.</summary>
    public bool LeavesCustomers { get; init; }

    /// <summary>How many enrollments another planner would have to go on with.</summary>
    public int CustomersToHandOver { get; init; }

    /// <summary>Whether the new role works in rooms.</summary>
    public bool WorksInRooms { get; init; }

    /// <summary>Whether the new role works nowhere else, as a technician does.</summary>
    public bool NeedsRoom { get; init; }

    /// <summary>How many rooms the account keeps.</summary>
    public int RoomsKept { get; init; }

    /// <summary>Whether a room was chosen to begin with.</summary>
    public bool ChoosesRoom { get; init; }

    /// <summary>Whether that room is open and in the new area.</summary>
    public bool IsRoomThere { get; init; }
}

/// <summary>
/// Nobody changes their own role or gives one above it, someone from OET can always sign in, and customers are handed over before
/// their planner leaves [ours]. A technician keeps a room (Policy 1.11.2, item 2.1).
/// </summary>
public static class ChangeAccessRule
{
    /// <summary>The first reason why the change cannot be made, or null if it can.</summary>
    public static ChangeAccessRefusal? WhyNot(ChangeAccessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { IsOwn: true } => ChangeAccessRefusal.Own,
            { IsEnded: true } => ChangeAccessRefusal.Ended,
            { MayGiveRole: false } => ChangeAccessRefusal.RoleNotToGive,
            { MayGiveArea: false } => ChangeAccessRefusal.AreaNotToGive,
            { LeavesOet: true, OtherActiveOet: 0 } => ChangeAccessRefusal.LastOet,
            { LeavesCustomers: true, CustomersToHandOver: > 0 } => ChangeAccessRefusal.HasCustomers,
            { ChoosesRoom: true, WorksInRooms: false } => ChangeAccessRefusal.RoomNotForRole,
            { ChoosesRoom: true, IsRoomThere: false } => ChangeAccessRefusal.RoomNotThere,
            { NeedsRoom: true, RoomsKept: 0, ChoosesRoom: false } => ChangeAccessRefusal.NoRoom,
            _ => null,
        };
    }
}
