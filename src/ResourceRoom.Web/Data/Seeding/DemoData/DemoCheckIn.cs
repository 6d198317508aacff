using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

internal sealed record DemoCheckIn(Location Room, long TechnicianId, DateTime StartedAt, DateTime? EndedAt)
{
    /// <summary>Whether nobody checked the person out, so that the room ended the visit when it closed.</summary>
    public bool WasNotCheckedOut { get; init; }

    /// <summary>When the visit was typed in from a paper sheet, UTC; null at the desk.</summary>
    public DateTime? TypedInAt { get; init; }

    public DateTime RecordedAt => TypedInAt ?? StartedAt;
}
