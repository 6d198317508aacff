using System.Text.Json.Serialization;

namespace ResourceRoom.Domain.Locations.Hours;

/// <summary>When a room is open in a week [ours]. Two are equal if they have the same spans. As JSON it is the list of spans.</summary>
public sealed record OpenHours
{
    /// <summary>
    /// Takes the spans in any order. Throws if a day has more than two or <see cref="HoursRule"/> refuses one. None at all is
    /// possible: a draft may not have its hours yet.
    /// </summary>
    public OpenHours(IReadOnlyList<DaySpan> spans)
    {
        Spans = [.. spans.OrderBy(span => span.Day).ThenBy(span => span.OpensAt)];
        if (Spans.Select(span => span.Day).Distinct().Any(IsRefused))
        {
            throw new ArgumentException("A room cannot have these hours.", nameof(spans));
        }
    }

    /// <summary>All spans, by day of the week from Sunday on and by time.</summary>
    public IReadOnlyList<DaySpan> Spans { get; }

    /// <summary>Whether no day has hours.</summary>
    [JsonIgnore]
    public bool IsEmpty => Spans.Count == 0;

    /// <summary>The spans of a day, by time: none, one or two.</summary>
    public IReadOnlyList<OpenSpan> OfDay(DayOfWeek day) =>
        [.. Spans.Where(span => span.Day == day).Select(span => new OpenSpan(span.OpensAt, span.ClosesAt))];

    /// <summary>When the room closes for the day, which ends open visits: not when a break begins. Null on a day without hours.</summary>
    public TimeOnly? ClosesAt(DayOfWeek day) => OfDay(day) is [.., var last] ? last.ClosesAt : null;

    /// <summary>From the first opening of a day to its last closing, breaks included; null on a day without hours.</summary>
    public (TimeOnly Opens, TimeOnly Closes)? OnDay(DayOfWeek day) => OfDay(day) is [var first, ..] and [.., var last] ? (first.OpensAt, last.ClosesAt) : null;

    /// <inheritdoc/>
    public bool Equals(OpenHours? other) => other is not null && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override int GetHashCode() => Spans.Aggregate(0, HashCode.Combine);

    private bool IsRefused(DayOfWeek day) => OfDay(day) switch
    {
        [var only] => HoursRule.FaultsOf(new(day, only, null)).Any(),
        [var first, var second] => HoursRule.FaultsOf(new(day, first, second)).Any(),
        _ => true,
    };
}
