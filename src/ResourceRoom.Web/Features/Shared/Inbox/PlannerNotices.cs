using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Inbox;

/// <summary>What a customer did that the planner should look at.</summary>
public static class PlannerNotices
{
    /// <summary>Adds a notice in place of those of the same kind and address that nobody has read yet.</summary>
    public static async Task TellPlannerAsync(
        this ResourceRoomDb db, long person, InboxKind kind, string words, string path, Act act, CancellationToken cancellationToken)
    {
        await db.TakeBackNoticesAsync(person, kind, path, cancellationToken);
        db.InboxItems.Add(new InboxItem
        {
            PublicId = Guid.CreateVersion7(act.At),
            To = Addressee.Planner,
            ParticipantId = person,
            Kind = kind,
            Words = words,
            Path = path,
            CreatedAt = act.At,
        });
    }

    /// <summary>Removes the notices that nobody has read yet: they are out of date.</summary>
    public static async Task TakeBackNoticesAsync(this ResourceRoomDb db, long person, InboxKind kind, string path, CancellationToken cancellationToken) =>
        db.InboxItems.RemoveRange(await db.InboxItems
            .Where(item => item.ParticipantId == person && item.Kind == kind && item.Path == path && item.ReadAt == null)
            .ToListAsync(cancellationToken));
}
