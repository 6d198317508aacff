using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Locations;

public sealed class Lwia
{
    public required int Number { get; init; }

    [MaxLength(100)]
    public required string Name { get; set; }

    [MaxLength(400)]
    public required string Counties { get; set; }
}
