using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

/// <summary>The list of resource rooms, one page of it.</summary>
public sealed record LocationList
{
    /// <summary>How many rooms stand on a page.</summary>
    public const int PageSize = 50;

    /// <summary>What was asked for.</summary>
    public required LocationFilter Filter { get; init; }

    /// <summary>The order.</summary>
    public required LocationSort Sort { get; init; }

    /// <summary>The areas to choose from; empty when the reader sees one area only.</summary>
    public required IReadOnlyList<AreaChoice> Areas { get; init; }

    /// <summary>The rooms of this page.</summary>
    public required IReadOnlyList<LocationRow> Rows { get; init; }

    /// <summary>How many rooms there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>This page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Position of the first room of this page, from 1.</summary>
    public int First => ((Page - 1) * PageSize) + 1;

    /// <summary>Position of the last room of this page.</summary>
    public int Last => First + Rows.Count - 1;
}

/// <summary>A resource room in the list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Area">Number of its area.</param>
/// <param name="SiteType">Kind of site.</param>
/// <param name="City">City.</param>
/// <param name="Hours">Days and hours, in words.</param>
/// <param name="Computers">How many public computers it has.</param>
/// <param name="EstablishedOn">First day.</param>
/// <param name="ClosedOn">First day on which it takes no visits any more; null while open.</param>
public sealed record LocationRow(
    string Code, string Name, int Area, SiteType SiteType, string City, string Hours, int Computers, DateOnly EstablishedOn, DateOnly? ClosedOn);

/// <summary>An area one may choose.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
public sealed record AreaChoice(int Number, string Name);
