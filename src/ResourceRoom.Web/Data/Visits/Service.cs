using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Visits;

public sealed class Service : IOffered
{
    public const int LastDeskKey = 8;

    public required int Id { get; init; }

    [MaxLength(IOffered.CodeLength)]
    public required string Code { get; init; }

    [MaxLength(IOffered.NameLength)]
    public required string Name { get; set; }

    [MaxLength(IOffered.DescriptionLength)]
    public required string Description { get; set; }

    public required ServiceKind Kind { get; set; }

    /// <summary>Whether it means significant staff involvement, which may make the person a participant (20 CFR 677.150).</summary>
    public required bool IsSignificantStaffInvolvement { get; set; }

    public required int Position { get; set; }

    /// <summary>The number key that picks it at the desk, 1 to 8; null when it stands only under "All services".</summary>
    public int? DeskKey { get; set; }

    public required DateOnly EffectiveFrom { get; init; }

    public DateOnly? EffectiveUntil { get; set; }

    public int Version { get; set; }
}
