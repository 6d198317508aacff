using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Visits;

/// <summary>A universal core service of the resource room. Reference data.</summary>
public sealed class Service
{
    /// <summary>Fixed key.</summary>
    public required int Id { get; init; }

    /// <summary>Short stable code, also used by loads.</summary>
    [MaxLength(20)]
    public required string Code { get; init; }

    /// <summary>The name on the tile.</summary>
    [MaxLength(80)]
    public required string Name { get; set; }

    /// <summary>What it covers, in a sentence.</summary>
    [MaxLength(200)]
    public required string Description { get; set; }

    /// <summary>Self-service, informational or staff-assisted.</summary>
    public required ServiceKind Kind { get; set; }

    /// <summary>Whether it means significant staff involvement, which may make the person a participant (20 CFR 677.150).</summary>
    public required bool IsSignificantStaffInvolvement { get; set; }

    /// <summary>Place among all services, from 1.</summary>
    public required int Position { get; set; }

    /// <summary>The number key that picks it at the desk, 1 to 8; null when it stands only under "All services".</summary>
    public int? DeskKey { get; set; }
}
