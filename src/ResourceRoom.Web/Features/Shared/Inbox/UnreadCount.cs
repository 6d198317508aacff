using ResourceRoom.Web.Data;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Inbox;

[Scoped]
public sealed class UnreadCount(ResourceRoomDb db)
{
    public async Task<int> ReadAsync(ActingUser who, CancellationToken cancellationToken) =>
        who.IsCounted() ? await db.InboxOf(who).CountAsync(item => item.ReadAt == null, cancellationToken) : 0;
}

public static class CountedInboxes
{
    /// <summary>Technicians open page after page at the desk, and nothing is addressed to them that cannot wait: they get no count.</summary>
    public static bool IsCounted(this ActingUser who) => who.Can(Permission.SeeMessages) || who.Can(Permission.UseOwnPlan);
}
