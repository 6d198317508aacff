using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>A Local Workforce Innovation Area. Reference data; statewide grants sit under number 90.</summary>
public sealed class Lwia
{
    /// <summary>The area's own number, also the first part of its location codes.</summary>
    public required int Number { get; init; }

    /// <summary>The name people use for the area.</summary>
    [MaxLength(100)]
    public required string Name { get; set; }

    /// <summary>The counties it covers, separated by semicolons; empty for statewide grants.</summary>
    [MaxLength(400)]
    public required string Counties { get; set; }
}
