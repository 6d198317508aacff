using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

/// <summary>What the list is asked for, all of it in the address so that it can be bookmarked.</summary>
public sealed record LocationFilter
{
    public string? Q { get; init; }

    public int? Area { get; init; }

    public string? State { get; init; }

    public string? Sort { get; init; }

    public int? Page { get; init; }

    public IQueryable<Location> Apply(IQueryable<Location> rooms, DateOnly today)
    {
        var kept = State switch
        {
            "closed" => rooms.ClosedBy(today),
            "all" => rooms,
            _ => rooms.OpenOn(today),
        };
        if (Area is { } area)
        {
            kept = kept.Where(room => room.LwiaNumber == area);
        }

        // PostgreSQL takes no NUL, and no name holds a control character.
        var words = string.Concat((Q ?? "").Where(character => !char.IsControl(character))).Trim().ToUpperInvariant();
        if (words.Length > 0)
        {
#pragma warning disable CA1304, CA1311, CA1862 // The database compares; UPPER is what all engines have alike.
            kept = kept.Where(room => room.Name.ToUpper().Contains(words) || room.City.ToUpper().Contains(words) || room.Code.Contains(words));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return kept;
    }
}
