using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Inbox;

public static class CountedInboxes
{
    /// <summary>Technicians open page after page at the desk, and nothing is addressed to them that cannot wait: they get no count.</summary>
    public static bool IsCounted(this ActingUser who) => who.Can(Permission.SeeMessages) || who.Can(Permission.UseOwnPlan);
}
