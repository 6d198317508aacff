using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>A Local Workforce Innovation Area. Reference data; statewide grants sit under number 90.</summary>
public sealed class Lwia
{
    public required int Number { get; init; }

    [MaxLength(100)]
    public required string Name { get; set; }

    [MaxLength(400)]
    public required string Counties { get; set; }
}
