using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Plans.Assessing;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>What keeps a customer from work. Several steps may address it.</summary>
public sealed class PlanBarrier : IVersioned
{
    public const int NoteLength = 4000;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required BarrierKind Kind { get; init; }

    public required DateOnly IdentifiedOn { get; init; }

    [MaxLength(NoteLength)]
    public string? Note { get; init; }

    public DateOnly? ResolvedOn { get; set; }

    public DateTime? RemovedAt { get; set; }

    public long? RemovedById { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public int Version { get; set; }
}
