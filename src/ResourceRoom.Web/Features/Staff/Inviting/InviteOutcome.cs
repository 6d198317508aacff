namespace ResourceRoom.Web.Features.Staff.Inviting;

public abstract record InviteOutcome
{
    private InviteOutcome()
    {
    }

    public sealed record Invited(long AccountId) : InviteOutcome;

    /// <summary>The form was saved before, with other entries.</summary>
    public sealed record FormReused : InviteOutcome;

    public sealed record Refused(InviteRefusal Reason) : InviteOutcome;
}

public enum InviteRefusal
{
    NoMailServer,
    RoleNotToGive,
    AreaNotToGive,

    RoomNotThere,
    RoomOfAnotherArea,

    /// <summary>A technician works in a room (Policy 1.11.2, item 2.1), and none is chosen.</summary>
    NoRoom,
    RoomNotForRole,
    EmailTaken,
    EmailTakenElsewhere,
}
