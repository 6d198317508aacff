using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Listing;

/// <summary>Which visits a row of a report counts, of those that its filters and the row's place and days keep. The default is all.</summary>
public sealed record RowVisits
{
    /// <summary>Only those of a weekday.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Only those that began in an hour of the office's clock, 0 to 23.</summary>
    public int? Hour { get; init; }

    /// <summary>Only those that an account recorded.</summary>
    public uint? RecordedById { get; init; }

    /// <summary>Only those on which at least one of these services was used; null for those without a service too.</summary>
    public IReadOnlyCollection<int>? ServiceIds { get; init; }

    internal bool HasDay(DateOnly day) => Weekday is not { } weekday || day.DayOfWeek == weekday;

    internal bool Has(in CountedVisit visit) => (Hour is not { } hour || visit.Hour == hour) && (RecordedById is not { } account || visit.RecordedById == account);

    /// <summary>Of each set of services, by number, whether visits with it count.</summary>
    internal bool[] HasSets(IReadOnlyList<IReadOnlyList<int>> sets) => [.. sets.Select(set => ServiceIds is null || set.Any(ServiceIds.Contains))];
}
