using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>A service that a career plan's step can be.</summary>
public sealed class PlanService : IOffered
{
    public const int PirlLength = 60;

    /// <summary>Longer than those that OET gives: a sync puts the source before the code.</summary>
    public const int LongestCode = IOffered.CodeLength + 20;

    public required int Id { get; init; }

    [MaxLength(LongestCode)]
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

    /// <summary>Comes from a system that plans are synced with: nobody adds it by hand.</summary>
    public bool IsSyncedOnly { get; init; }

    public int Version { get; set; }

    /// <summary>A service that only syncs use. It holds off no exit unless OET says so.</summary>
    public static PlanService ForSync(int id, string code, string name, DateOnly today) => new()
    {
        Id = id,
        Code = code,
        Category = ServiceCategory.Career,
        Name = name,
        Description = "Recorded in another system and taken over by a sync.",
        EffectiveFrom = today,
        IsSyncedOnly = true,
        Holds = [.. WorkforcePrograms.All.Select(program => new PlanServiceHold { Program = program, Hold = ExitHold.Never })],
    };
}

/// <summary>Whether a service holds off an exit from one program.</summary>
public sealed class PlanServiceHold
{
    public int PlanServiceId { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required ExitHold Hold { get; set; }
}
