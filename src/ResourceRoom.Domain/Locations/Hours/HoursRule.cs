namespace ResourceRoom.Domain.Locations.Hours;

/// <summary>Which hours a room can have [ours]: up to two spans a day, on at least one day.</summary>
public static class HoursRule
{
    /// <summary>Everything wrong with them, in the order of the days as given; empty if they can be saved.</summary>
    public static IReadOnlyList<HoursFault> Faults(IReadOnlyList<DayHours> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Any(day => day.Spans.Any()) ? [.. days.SelectMany(FaultsOf)] : [new(HoursFaultKind.NeverOpen)];
    }

    /// <summary>Everything wrong with the hours of one day.</summary>
    public static IEnumerable<HoursFault> FaultsOf(DayHours day)
    {
        if (day is { First: null, Second: not null })
        {
            yield return new(HoursFaultKind.SecondSpanWithoutFirst, day.Day, 2, day.Second);
        }

        if (day.First is { IsBackward: true })
        {
            yield return new(HoursFaultKind.EndsBeforeItBegins, day.Day, 1, day.First);
        }

        if (day.Second is { IsBackward: true })
        {
            yield return new(HoursFaultKind.EndsBeforeItBegins, day.Day, 2, day.Second);
        }

        if (day is { First: { IsBackward: false } first, Second: { IsBackward: false } second } && first.Overlaps(second))
        {
            yield return new(HoursFaultKind.SpansOverlap, day.Day, 2, second);
        }
    }
}
