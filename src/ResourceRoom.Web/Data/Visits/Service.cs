using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Visits;

public sealed class Service
{
    public required int Id { get; init; }

    [MaxLength(20)]
    public required string Code { get; init; }

    [MaxLength(80)]
    public required string Name { get; set; }

    [MaxLength(200)]
    public required string Description { get; set; }

    public required ServiceKind Kind { get; set; }

    /// <summary>Whether it means significant staff involvement, which may make the person a participant (20 CFR 677.150).</summary>
    public required bool IsSignificantStaffInvolvement { get; set; }

    public required int Position { get; set; }

    /// <summary>The number key that picks it at the desk, 1 to 8; null when it stands only under "All services".</summary>
    public int? DeskKey { get; set; }
}
