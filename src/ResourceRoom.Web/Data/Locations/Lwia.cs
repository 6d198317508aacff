using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>A Local Workforce Innovation Area. Its number never changes.</summary>
public sealed class Lwia : IVersioned
{
    public const int NameLength = 100;
    public const int CountiesLength = 400;
    public const int BoardCodeLength = 5;
    public const char CountySeparator = ';';

    public required int Number { get; init; }

    [MaxLength(NameLength)]
    public required string Name { get; set; }

    /// <summary>Names of counties with a semicolon between them; empty for statewide grants.</summary>
    [MaxLength(CountiesLength)]
    public required string Counties { get; set; }

    /// <summary>The board's code at ETA (PIRL 108A), five digits; null until it is known.</summary>
    [MaxLength(BoardCodeLength)]
    public string? BoardCode { get; set; }

    public int Version { get; set; }
}
