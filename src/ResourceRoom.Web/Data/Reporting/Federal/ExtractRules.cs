using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>A version of the extract's layout; never changed once it is there.</summary>
public sealed class StoredLayout
{
    public required int Version { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required IReadOnlyList<LayoutColumn> Columns { get; init; }

    public DateTime? AddedAt { get; init; }

    public long? AddedById { get; init; }

    public ExtractLayout ToLayout() => new(Version, FirstDay, Columns);
}

/// <summary>A version of the extract's checks; never changed once it is there.</summary>
public sealed class StoredChecks
{
    public required int Version { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required IReadOnlyList<CheckSetting> Checks { get; init; }

    public DateTime? AddedAt { get; init; }

    public long? AddedById { get; init; }

    public CheckVersion ToChecks() => new(Version, FirstDay, Checks);
}

/// <summary>By when a quarter's extract, or the year's, is due; nothing is locked by it.</summary>
public sealed class ExtractDueDate : IVersioned
{
    public required ExtractDue Due { get; init; }

    [Range(1, 12)]
    public required int Month { get; set; }

    [Range(1, 31)]
    public required int Day { get; set; }

    public int Version { get; set; }

    public YearlyDay ToDay() => new(Month, Day);
}
