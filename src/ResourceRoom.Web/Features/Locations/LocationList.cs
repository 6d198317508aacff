using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

public sealed record LocationList
{
    public const int PageSize = 50;

    public required LocationFilter Filter { get; init; }

    public required LocationSort Sort { get; init; }

    public required IReadOnlyList<AreaChoice> Areas { get; init; }

    public required IReadOnlyList<LocationRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public int First => ((Page - 1) * PageSize) + 1;

    public int Last => First + Rows.Count - 1;
}

public sealed record LocationRow(
    string Code, string Name, int Area, SiteType SiteType, string City, string Hours, int Computers, DateOnly EstablishedOn, DateOnly? ClosedOn);

public sealed record AreaChoice(int Number, string Name);
