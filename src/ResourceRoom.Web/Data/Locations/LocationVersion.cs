using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>
/// Days on which a room stays the same. It says nothing that the accepted forms do not say; whoever accepts, moves or withdraws
/// one renews them by <see cref="Location.Become"/>.
/// </summary>
public sealed class LocationVersion
{
    public long Id { get; init; }

    public long LocationId { get; init; }

    public Location Location { get; init; } = null!;

    [MaxLength(6)]
    public required string Code { get; init; }

    public required int LwiaNumber { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; the end of time while there is none, so that a day is one range.</summary>
    public required DateOnly Through { get; init; }

    public required RoomState State { get; init; }

    /// <summary>The last closed day of a room that is closed for a time.</summary>
    public required DateOnly? ClosedThrough { get; init; }

    /// <summary>The day the last of the forms that apply was accepted.</summary>
    public required DateOnly RecordedOn { get; init; }

    public required RoomFacts Facts { get; init; }

    /// <summary>Out of <see cref="Facts"/>, as the next ones, for lists to search and sort by.</summary>
    [MaxLength(Location.NameLength)]
    public required string Name { get; init; }

    public required SiteType SiteType { get; init; }

    [MaxLength(Location.CityLength)]
    public required string City { get; init; }

    [MaxLength(Location.CountyLength)]
    public required string County { get; init; }

    public required int Computers { get; init; }

    public required DateOnly EstablishedOn { get; init; }

    internal static LocationVersion Of(Location room, RoomVersion version) => new()
    {
        Location = room,
        Code = room.Code,
        LwiaNumber = room.LwiaNumber,
        From = version.From,
        Through = version.Through ?? DateOnly.MaxValue,
        State = version.State,
        ClosedThrough = version.ClosedThrough,
        RecordedOn = version.RecordedOn,
        Facts = version.Facts,
        Name = version.Facts.Name,
        SiteType = version.Facts.SiteType,
        City = version.Facts.City,
        County = version.Facts.County,
        Computers = version.Facts.Computers,
        EstablishedOn = room.EstablishedOn,
    };

    internal bool IsSameAs(LocationVersion other) =>
        (From, Through, State, ClosedThrough, RecordedOn, EstablishedOn) == (other.From, other.Through, other.State, other.ClosedThrough, other.RecordedOn, other.EstablishedOn)
        && Facts == other.Facts;
}
