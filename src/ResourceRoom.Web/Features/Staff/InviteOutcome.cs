namespace ResourceRoom.Web.Features.Staff;

/// <summary>What came of inviting somebody.</summary>
public abstract record InviteOutcome
{
    private InviteOutcome()
    {
    }

    /// <summary>The account is made and a message is on its way.</summary>
    /// <param name="AccountId">Key of the account.</param>
    public sealed record Invited(long AccountId) : InviteOutcome;

    /// <summary>The same invitation was sent before: this is the form for the second time.</summary>
    /// <param name="AccountId">Key of the account.</param>
    public sealed record Already(long AccountId) : InviteOutcome;

    /// <summary>Nothing was made.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record Refused(InviteRefusal Reason) : InviteOutcome;
}

/// <summary>Why nobody was invited.</summary>
public enum InviteRefusal
{
    /// <summary>No message can leave.</summary>
    NoMailServer,

    /// <summary>The role does not exist or is not the inviter's to give.</summary>
    RoleNotToGive,

    /// <summary>The area is missing, does not exist, or is not the inviter's.</summary>
    AreaNotToGive,

    /// <summary>A room is closed, does not exist, or is out of the inviter's reach.</summary>
    RoomNotThere,

    /// <summary>A room is in another area.</summary>
    RoomOfAnotherArea,

    /// <summary>A technician works in a room (Policy 1.11.2, item 2.1), and none is chosen.</summary>
    NoRoom,

    /// <summary>The role does not work in rooms, and one is chosen.</summary>
    RoomNotForRole,

    /// <summary>Somebody within reach has the address.</summary>
    EmailTaken,

    /// <summary>Somebody out of reach has the address: of that nothing is said.</summary>
    EmailTakenElsewhere,
}
