using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

public sealed record LocationDetail
{
    private static readonly DayOfWeek[] Weekdays = [.. Enum.GetValues<DayOfWeek>().Where(day => day != DayOfWeek.Sunday), DayOfWeek.Sunday];

    public required Location Room { get; init; }

    public IEnumerable<(DayOfWeek Weekday, RoomHours? Hours)> Week => Weekdays.Select(weekday =>
        (weekday, Room.OpenHours.SingleOrDefault(row => row.Weekday == weekday)));

    public required DateOnly Today { get; init; }

    public required int Visits { get; init; }

    public required int People { get; init; }

    public required int Present { get; init; }

    public string State =>
        Room.ClosedOn <= Today ? "Closed"
        : Room.EstablishedOn > Today ? "Not open yet"
        : "Open";
}
