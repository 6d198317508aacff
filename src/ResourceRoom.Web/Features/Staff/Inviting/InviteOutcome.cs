namespace ResourceRoom.Web.Features.Staff.Inviting;

public abstract record InviteOutcome
{
    private InviteOutcome()
    {
    }

    /// <summary>The account is made and a message is on its way.</summary>
    public sealed record Invited(long AccountId) : InviteOutcome;

    /// <summary>The same invitation was sent before: this is the form for the second time.</summary>
    public sealed record Already(long AccountId) : InviteOutcome;

    public sealed record Refused(InviteRefusal Reason) : InviteOutcome;
}

public enum InviteRefusal
{
    NoMailServer,
    RoleNotToGive,
    AreaNotToGive,

    /// <summary>A room is closed, does not exist, or is out of the inviter's reach.</summary>
    RoomNotThere,
    RoomOfAnotherArea,

    /// <summary>A technician works in a room (Policy 1.11.2, item 2.1), and none is chosen.</summary>
    NoRoom,
    RoomNotForRole,
    EmailTaken,
    EmailTakenElsewhere,
}
