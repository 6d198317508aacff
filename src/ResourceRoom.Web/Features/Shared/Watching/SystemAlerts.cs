using ResourceRoom.Web.Data;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Watching;

/// <summary>What a home page says about systems: who has missed the week, and for OET whose answers look like a default.</summary>
public sealed record SystemAlerts(IReadOnlyList<SystemWeek> Overdue, IReadOnlyList<SystemWeek> LooksLikeDefault)
{
    public bool Any => Overdue.Count + LooksLikeDefault.Count > 0;
}

[Scoped]
public sealed class ReadSystemAlerts(ResourceRoomDb db, SystemWeeks weeks)
{
    public async Task<SystemAlerts> ReadAsync(ActingUser who, CancellationToken cancellationToken)
    {
        if (!who.Can(Permission.SeeSystems))
        {
            return new([], []);
        }

        var all = await weeks.ReadAsync(db.TrackingSystems.VisibleTo(who), cancellationToken);
        return new(
            [.. all.Where(week => week.IsOverdue)],
            who.Can(Permission.ApproveSystems) ? [.. all.Where(week => week.LooksLikeDefault.Count > 0)] : []);
    }
}
