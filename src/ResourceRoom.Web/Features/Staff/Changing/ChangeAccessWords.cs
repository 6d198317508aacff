using System.Diagnostics;

using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Web.Features.Staff.Changing;

public static class ChangeAccessWords
{
    public static (string Field, string Sentence) InWords(this ChangeAccessRefusal reason) => reason switch
    {
        ChangeAccessRefusal.Own => ("", "You can’t change your own role or LWIA. Ask another administrator."),
        ChangeAccessRefusal.Ended => ("", "This account is deactivated. Reactivate it first."),
        ChangeAccessRefusal.RoleNotToGive => (nameof(ChangeAccessInput.Role), "Choose one of the roles shown."),
        ChangeAccessRefusal.AreaNotToGive => (nameof(ChangeAccessInput.Area), "Choose one of the LWIAs shown."),
        ChangeAccessRefusal.LastOet => (nameof(ChangeAccessInput.Role), "This is the last OET account that can sign in. Invite someone else first."),
        ChangeAccessRefusal.HasCustomers => (nameof(ChangeAccessInput.Role), "This case manager still has customers. Hand them over first, then change the role or the LWIA."),
        ChangeAccessRefusal.NoRoom => (nameof(ChangeAccessInput.Room), "A technician signs in to a room (Policy 1.11.2, item 2.1). Choose one of the LWIA above."),
        ChangeAccessRefusal.RoomNotForRole => (nameof(ChangeAccessInput.Room), "This role does not work in rooms. Choose none, or another role."),
        ChangeAccessRefusal.RoomNotThere => (nameof(ChangeAccessInput.Room), "This room is closed or is in another LWIA. Choose one of the LWIA above, or none."),
        _ => throw new UnreachableException(),
    };

    public static string InWords(this AccessEndRefusal reason) => reason switch
    {
        AccessEndRefusal.Missing => "Enter the last day of the monitor’s access.",
        AccessEndRefusal.NotForRole => "Only a monitor’s access ends by itself. Leave the last day empty, or choose the role Monitor.",
        AccessEndRefusal.InThePast => "The last day is in the past. Enter today or a later day.",
        AccessEndRefusal.TooFar => "A monitor’s access lasts up to a year. Enter an earlier last day.",
        _ => throw new UnreachableException(),
    };
}
