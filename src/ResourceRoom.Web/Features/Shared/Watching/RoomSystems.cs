using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Watching;

/// <summary>The tracking system that a room names in its form, as text.</summary>
/// <param name="Lwia">The LWIA of the room.</param>
/// <param name="Text">What the form says; null for this program.</param>
/// <param name="Shown">The same in words.</param>
public sealed record RoomSystem(int Lwia, string? Text, string Shown);

/// <summary>Asked by the pieces of pages that show it.</summary>
[Scoped]
public sealed class RoomSystems(ResourceRoomDb db)
{
    /// <summary>The registered system that the text names; null when there is none, or none within reach.</summary>
    public async Task<Guid?> FindAsync(RoomSystem room, ActingUser who, CancellationToken cancellationToken)
    {
        if (room.Text is null || !who.Can(Permission.SeeSystems))
        {
            return null;
        }

        var systems = await db.TrackingSystems.AsNoTracking().VisibleTo(who).Where(system => system.LwiaNumber == room.Lwia).OrderBy(system => system.Code)
            .Select(system => new { system.PublicId, system.Code, system.Name }).ToListAsync(cancellationToken);
        return systems.Find(system => SystemCode.IsNamedBy(room.Text, system.Code, system.Name))?.PublicId;
    }

    /// <summary>What a form can name: the systems of an LWIA, or all within reach where none is chosen yet.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(int? lwia, ActingUser who, CancellationToken cancellationToken) => who.Can(Permission.SeeSystems)
        ? await db.TrackingSystems.VisibleTo(who).Where(system => lwia == null || system.LwiaNumber == lwia).Select(system => system.Name).Distinct().OrderBy(name => name).ToListAsync(cancellationToken)
        : [];
}
