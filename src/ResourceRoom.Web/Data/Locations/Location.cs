using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>A resource room as OET established it: the distinct location of Policy 1.11.2, item 2.</summary>
public sealed class Location : IVersioned
{
    /// <summary>Internal key.</summary>
    public long Id { get; init; }

    /// <summary>The code OET assigned, <c>LL-NNN</c>; unique and never reused.</summary>
    [MaxLength(6)]
    public required string Code { get; init; }

    /// <summary>Number of the area the room belongs to.</summary>
    public required int LwiaNumber { get; init; }

    /// <summary>The area the room belongs to.</summary>
    public Lwia Lwia { get; init; } = null!;

    /// <summary>The room's name.</summary>
    [MaxLength(100)]
    public required string Name { get; set; }

    /// <summary>Comprehensive center, affiliate or access site.</summary>
    public required SiteType SiteType { get; set; }

    /// <summary>Street and number.</summary>
    [MaxLength(100)]
    public required string Street { get; set; }

    /// <summary>City.</summary>
    [MaxLength(60)]
    public required string City { get; set; }

    /// <summary>Five-digit ZIP of the room.</summary>
    [MaxLength(5)]
    public required string Zip { get; set; }

    /// <summary>County.</summary>
    [MaxLength(40)]
    public required string County { get; set; }

    /// <summary>The room's telephone.</summary>
    [MaxLength(30)]
    public required string Phone { get; set; }

    /// <summary>Who answers for the room.</summary>
    [MaxLength(100)]
    public required string ContactName { get; set; }

    /// <summary>E-mail of the contact.</summary>
    [MaxLength(256)]
    public required string ContactEmail { get; set; }

    /// <summary>Days and hours, in words.</summary>
    [MaxLength(200)]
    public required string Hours { get; set; }

    /// <summary>The same day by day, for what the program does at closing time.</summary>
    public ICollection<RoomHours> OpenHours { get; } = [];

    /// <summary>How many public computers stand in the room.</summary>
    public required int Computers { get; set; }

    /// <summary>First day on which the room takes visits.</summary>
    public required DateOnly EstablishedOn { get; set; }

    /// <summary>First day on which it takes none any more; null while it is open. History stays in every report.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
