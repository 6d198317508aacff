namespace ResourceRoom.Web.Data.Reporting;

/// <summary>
/// The visits of a room's day that count, packed so that a report reads a year in a fraction of a second (decision 0055). It says
/// nothing that the visits do not say, and counts only while no <see cref="RoomDayChange"/> names its day.
/// </summary>
public sealed class RoomDay
{
    public required long LocationId { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>As <see cref="PackedVisits"/> writes them.</summary>
    public required byte[] Visits { get; set; }
}

/// <summary>That a room's day is no longer as its <see cref="RoomDay"/> says. Saved with the change itself, and only ever added, so that nobody waits for anybody.</summary>
public sealed class RoomDayChange
{
    public long Id { get; init; }

    public required long LocationId { get; init; }

    public required DateOnly Day { get; init; }
}
