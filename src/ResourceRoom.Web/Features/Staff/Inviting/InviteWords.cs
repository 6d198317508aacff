using System.Diagnostics;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public static class InviteWords
{
    public const string NoMailServer = "Email is not set up, so no one can be invited. Ask the person who runs ResourceRoom to set it up.";

    public static string InWords(this InviteOutcome.Invited invited, InviteInput input) =>
        $"{input.DisplayName!.Trim()} was invited. We emailed a link to choose a password to {input.Email!.Trim()}; the link expires in {AccountLinks.LifetimeOf(LinkKind.Invitation).InWords()}.";

    public static (string Field, string Sentence) InWords(this InviteRefusal reason) => reason switch
    {
        InviteRefusal.NoMailServer => ("", NoMailServer),
        InviteRefusal.RoleNotToGive => (nameof(InviteInput.Role), "Choose one of the roles shown."),
        InviteRefusal.AreaNotToGive => (nameof(InviteInput.Area), "Choose one of the LWIAs shown."),
        InviteRefusal.RoomNotThere => (nameof(InviteInput.Rooms), "One of the rooms is closed or no longer exists. Choose again from the rooms shown."),
        InviteRefusal.RoomOfAnotherArea => (nameof(InviteInput.Rooms), "One of the rooms is in another LWIA. Choose rooms of the LWIA above."),
        InviteRefusal.NoRoom => (nameof(InviteInput.Rooms), "A technician signs in to a room (Policy 1.11.2, item 2.1). Choose at least one."),
        InviteRefusal.RoomNotForRole => (nameof(InviteInput.Rooms), "This role does not work in rooms. Choose none, or another role."),
        InviteRefusal.CustomersNotForRole => (nameof(InviteInput.Office), "An office and programs are for case managers. Choose no office and all programs, or another role."),
        InviteRefusal.OfficeNotThere => (nameof(InviteInput.Office), "This office is closed or is in another LWIA. Choose an office of the LWIA above, or none."),
        InviteRefusal.NoProgram => (nameof(InviteInput.Programs), "Choose at least one program."),
        InviteRefusal.EmailTaken => (nameof(InviteInput.Email), "A staff account already has this address. Look for it in the staff list."),
        InviteRefusal.EmailTakenElsewhere => (nameof(InviteInput.Email), "We can’t invite this address. Check it, or ask OET."),
        _ => throw new UnreachableException(),
    };

    public static string InWords(this InvitationRefusal reason) => reason switch
    {
        InvitationRefusal.NoMailServer => NoMailServer,
        InvitationRefusal.Accepted => "Not sent: this person already chose a password.",
        InvitationRefusal.Ended => "Not sent: the account is deactivated. Reactivate it first.",
        InvitationRefusal.JustSent => "Not sent again: the invitation was sent less than a minute ago.",
        InvitationRefusal.EmailTaken => "We can’t invite this address: another account uses or used it. Check it, or ask OET.",
        _ => throw new UnreachableException(),
    };
}
