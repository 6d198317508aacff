using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Locations.Directory;

public sealed record LocationFilter : ListFilter<LocationVersion>
{
    private const string Open = "open";
    private const string Closed = "closed";
    private const string NotYet = "not-yet";
    private const string All = "all";

    public static readonly IReadOnlyList<Choice> States = [new(Open, "Open"), new(Closed, "Closed"), new(NotYet, "Not open yet"), new(All, "All")];

    public string? Q { get; init; }

    public string? Area { get; init; }

    public string? State { get; init; }

    /// <summary>The day on which the rooms are shown; today if empty.</summary>
    public string? On { get; init; }

    internal DateOnly Today { get; init; }

    internal DateOnly Day => TypedDate.Read(On) ?? Today;

    internal string Words => string.Concat((Q ?? "").Where(character => !char.IsControl(character))).Trim().ToUpperInvariant();

    public override IQueryable<LocationVersion> Apply(IQueryable<LocationVersion> rows)
    {
        var (day, words) = (Day, Words);
        var rooms = State switch
        {
            Closed => rows.On(day).Where(room => room.State >= RoomState.ClosedForNow),
            NotYet => rows.Where(room => room.From > day && room.From == room.EstablishedOn),
            All => rows.Where(room => (room.From <= day && room.Through >= day) || (room.From > day && room.From == room.EstablishedOn)),
            _ => rows.On(day).Where(room => room.State != RoomState.Closed),
        };
        if (FilterRules.Number(Area) is { } area)
        {
            rooms = rooms.Where(room => room.LwiaNumber == area);
        }

        // PostgreSQL takes no NUL, and no name holds a control character.
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
        RuleFor(filter => filter.On).Must(day => string.IsNullOrWhiteSpace(day) || TypedDate.Read(day) is not null).WithMessage(DateRules.NotADate("directory"));
    }
}
