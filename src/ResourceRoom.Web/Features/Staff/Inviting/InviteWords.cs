
namespace ResourceRoom.Web.Features.Staff.Inviting;

public static class InviteWords
{
    public const string NoMailServer = "No mail server is set, so nobody can be invited. Ask whoever runs ResourceRoom to set one.";

    public static (string Field, string Sentence) Of(InviteRefusal reason) => reason switch
    {
        InviteRefusal.NoMailServer => ("", NoMailServer),
        InviteRefusal.RoleNotToGive => (nameof(InviteInput.Role), "Choose one of the roles shown."),
        InviteRefusal.AreaNotToGive => (nameof(InviteInput.Area), "Choose one of the areas shown."),
        InviteRefusal.RoomNotThere => (nameof(InviteInput.Rooms), "One of the rooms is closed or not there any more. Choose again from the rooms shown."),
        InviteRefusal.RoomOfAnotherArea => (nameof(InviteInput.Rooms), "One of the rooms is in another area. Choose rooms of the area above."),
        InviteRefusal.NoRoom => (nameof(InviteInput.Rooms), "A technician signs in to a room (Policy 1.11.2, item 2.1). Choose at least one."),
        InviteRefusal.RoomNotForRole => (nameof(InviteInput.Rooms), "This role does not work in rooms. Choose none, or another role."),
        InviteRefusal.EmailTaken => (nameof(InviteInput.Email), "Somebody on the staff has this address already. Look for it in the list of staff."),
        InviteRefusal.EmailTakenElsewhere => (nameof(InviteInput.Email), "An invitation cannot be sent to this address. Check it, or ask OET."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words for this refusal."),
    };

    public static string Of(InvitationRefusal reason) => reason switch
    {
        InvitationRefusal.NoMailServer => NoMailServer,
        InvitationRefusal.Accepted => "Not sent: a password was chosen already.",
        InvitationRefusal.Ended => "Not sent: access has ended. Give access again first.",
        InvitationRefusal.JustSent => "Not sent again: the invitation was sent less than a minute ago.",
        InvitationRefusal.EmailTaken => "An invitation cannot be sent to this address: another account has it, or had it. Check it, or ask OET.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words for this refusal."),
    };
}
