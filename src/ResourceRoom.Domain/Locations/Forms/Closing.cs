namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>The days on which a room is closed [ours].</summary>
/// <param name="From">The first closed day.</param>
/// <param name="Through">The last closed day; null if the room closes for good.</param>
public sealed record Closing(DateOnly From, DateOnly? Through)
{
    /// <summary>Whether the room does not open again.</summary>
    public bool IsForGood => Through is null;

    /// <summary>Whether the room is closed on a day.</summary>
    public bool Covers(DateOnly day) => From <= day && (Through is null || day <= Through);

    /// <summary>Whether the room is closed by both on some day.</summary>
    public bool Overlaps(Closing other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Covers(other.From) || other.Covers(From);
    }
}
