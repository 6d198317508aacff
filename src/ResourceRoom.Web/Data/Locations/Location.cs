using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>A resource room as OET established it: the distinct location of Policy 1.11.2, item 2.</summary>
public sealed class Location : IVersioned
{
    public const int NameLength = 100;
    public const int CityLength = 60;
    public const int CountyLength = 40;

    public long Id { get; init; }

    [MaxLength(6)]
    public required string Code { get; init; }

    public required int LwiaNumber { get; init; }

    public Lwia Lwia { get; init; } = null!;

    /// <summary>The room as its New form established it.</summary>
    public required RoomFacts FirstFacts { get; init; }

    /// <summary>The day OET accepted that form.</summary>
    public required DateOnly EstablishedRecordedOn { get; init; }

    /// <summary>The room as it is today.</summary>
    public required RoomFacts Facts { get; set; }

    /// <summary>Its name in <see cref="Facts"/>; this and the next ones are columns because lists search and sort by them.</summary>
    [MaxLength(NameLength)]
    public required string Name { get; set; }

    public required SiteType SiteType { get; set; }

    [MaxLength(CityLength)]
    public required string City { get; set; }

    public required int Computers { get; set; }

    public required DateOnly EstablishedOn { get; set; }

    /// <summary>First day on which it takes none any more; null while it is open. History stays in every report.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>What it was, is and is going to be, day by day.</summary>
    public List<LocationVersion> Versions { get; init; } = [];

    public int Version { get; set; }

    /// <summary>A room that no form has changed yet.</summary>
    public static Location Establish(string code, int lwia, Establishment establishment)
    {
        var room = new Location
        {
            Code = code,
            LwiaNumber = lwia,
            FirstFacts = establishment.Facts,
            EstablishedRecordedOn = establishment.RecordedOn,
            Facts = establishment.Facts,
            Name = establishment.Facts.Name,
            SiteType = establishment.Facts.SiteType,
            City = establishment.Facts.City,
            Computers = establishment.Facts.Computers,
            EstablishedOn = establishment.On,
        };
        room.Become(new RoomTimeline(establishment, [], []), establishment.On);
        return room;
    }

    public Establishment ToEstablishment() => new(EstablishedOn, FirstFacts, EstablishedRecordedOn);

    /// <summary>Takes over what its accepted forms make of it today. Before its first day it is as it will be then.</summary>
    public void Become(RoomTimeline timeline, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        Facts = (timeline.AsOf(today) ?? timeline.Versions[0]).Facts;
        (Name, SiteType, City, Computers) = (Facts.Name, Facts.SiteType, Facts.City, Facts.Computers);
        ClosedOn = timeline.ClosedOn;
        var wanted = timeline.Versions.Select(version => LocationVersion.Of(this, version)).ToList();
        var same = Versions.Where(stored => wanted.RemoveAll(stored.IsSameAs) > 0).ToHashSet();
        Versions.RemoveAll(stored => !same.Contains(stored));
        Versions.AddRange(wanted);
    }
}
