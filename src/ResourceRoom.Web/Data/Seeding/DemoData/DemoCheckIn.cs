using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>Where, when and by whom someone is checked in.</summary>
/// <param name="Room">The room.</param>
/// <param name="TechnicianId">The account.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC; null while the person is in the room.</param>
internal sealed record DemoCheckIn(Location Room, long TechnicianId, DateTime StartedAt, DateTime? EndedAt)
{
    /// <summary>Whether nobody checked the person out, so that the room ended the visit when it closed.</summary>
    public bool WasNotCheckedOut { get; init; }

    /// <summary>When the visit was typed in from a paper sheet, UTC; null at the desk.</summary>
    public DateTime? TypedInAt { get; init; }

    /// <summary>When the visit was recorded, UTC.</summary>
    public DateTime RecordedAt => TypedInAt ?? StartedAt;
}
