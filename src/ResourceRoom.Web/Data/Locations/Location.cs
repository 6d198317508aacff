using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>A resource room as OET established it: the distinct location of Policy 1.11.2, item 2.</summary>
public sealed class Location : IVersioned
{
    public long Id { get; init; }

    [MaxLength(6)]
    public required string Code { get; init; }

    public required int LwiaNumber { get; init; }

    public Lwia Lwia { get; init; } = null!;

    [MaxLength(100)]
    public required string Name { get; set; }

    public required SiteType SiteType { get; set; }

    [MaxLength(100)]
    public required string Street { get; set; }

    [MaxLength(60)]
    public required string City { get; set; }

    [MaxLength(5)]
    public required string Zip { get; set; }

    [MaxLength(40)]
    public required string County { get; set; }

    [MaxLength(30)]
    public required string Phone { get; set; }

    [MaxLength(100)]
    public required string ContactName { get; set; }

    [MaxLength(256)]
    public required string ContactEmail { get; set; }

    [MaxLength(200)]
    public required string Hours { get; set; }

    public ICollection<RoomHours> OpenHours { get; } = [];

    public required int Computers { get; set; }

    public required DateOnly EstablishedOn { get; set; }

    /// <summary>First day on which it takes none any more; null while it is open. History stays in every report.</summary>
    public DateOnly? ClosedOn { get; set; }

    public int Version { get; set; }
}
