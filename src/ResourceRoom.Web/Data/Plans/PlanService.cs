using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>A service that a career plan's step can be.</summary>
public sealed class PlanService : IOffered
{
    public const int PirlLength = 60;

    public required int Id { get; init; }

    [MaxLength(IOffered.CodeLength)]
    public required string Code { get; init; }

    public required ServiceCategory Category { get; init; }

    [MaxLength(IOffered.NameLength)]
    public required string Name { get; set; }

    /// <summary>PIRL element numbers with a semicolon between them; null when it has none.</summary>
    [MaxLength(PirlLength)]
    public string? Pirl { get; set; }

    [MaxLength(IOffered.DescriptionLength)]
    public required string Description { get; set; }

    public List<PlanServiceHold> Holds { get; init; } = [];

    public required DateOnly EffectiveFrom { get; init; }

    public DateOnly? EffectiveUntil { get; set; }

    public int Version { get; set; }
}

/// <summary>Whether a service holds off an exit from one program.</summary>
public sealed class PlanServiceHold
{
    public int PlanServiceId { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required ExitHold Hold { get; set; }
}
