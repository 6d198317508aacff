using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Locations;

public sealed record LocationFilter : ListFilter<Location>
{
    private const string Open = "open";
    private const string Closed = "closed";
    private const string All = "all";

    public static readonly IReadOnlyList<Choice> States = [new(Open, "Open"), new(Closed, "Closed"), new(All, "All")];

    public string? Q { get; init; }

    public string? Area { get; init; }

    public string? State { get; init; }

    internal DateOnly Today { get; init; }

    public override IQueryable<Location> Apply(IQueryable<Location> rows)
    {
        var rooms = State switch
        {
            Closed => rows.ClosedBy(Today),
            All => rows,
            _ => rows.OpenOn(Today),
        };
        if (FilterRules.Number(Area) is { } area)
        {
            rooms = rooms.Where(room => room.LwiaNumber == area);
        }

        // PostgreSQL takes no NUL, and no name holds a control character.
        var words = string.Concat((Q ?? "").Where(character => !char.IsControl(character))).Trim().ToUpperInvariant();
        if (words.Length == 0)
        {
            return rooms;
        }

#pragma warning disable CA1304, CA1311, CA1862 // The database compares; UPPER is what all engines have alike.
        return rooms.Where(room => room.Name.ToUpper().Contains(words) || room.City.ToUpper().Contains(words) || room.Code.Contains(words));
#pragma warning restore CA1304, CA1311, CA1862
    }
}

public sealed class LocationFilterValidator : AbstractValidator<LocationFilter>
{
    public LocationFilterValidator()
    {
        RuleFor(filter => filter.Area).MayBeChosen("an LWIA", area => FilterRules.Number(area) is not null);
        RuleFor(filter => filter.State).MayBeChosen("a status", state => LocationFilter.States.Any(choice => choice.Value == state));
    }
}
