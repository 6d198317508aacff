namespace ResourceRoom.Domain.Locations.Hours;

/// <summary>The hours of a day of the week as a form asks for them: one break is possible [ours].</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="First">Until the break, or the whole day; null if the room is closed.</param>
/// <param name="Second">After the break; null if there is none.</param>
public sealed record DayHours(DayOfWeek Day, OpenSpan? First, OpenSpan? Second)
{
    /// <summary>As they are stored.</summary>
    public IEnumerable<DaySpan> Spans => new[] { First, Second }.OfType<OpenSpan>().Select(span => new DaySpan(Day, span.OpensAt, span.ClosesAt));
}
