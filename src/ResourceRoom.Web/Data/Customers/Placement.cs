using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Enrollments.Placements;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>A job, school, training or service in the armed forces that a customer went on to. A mistaken one is voided, never deleted.</summary>
public sealed class Placement : IVersioned, IVoidable
{
    public const int PlaceLength = 120;
    public const int SourceLength = 200;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required PlacementKind Kind { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>Its last day; null while it runs.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>The employer, the school, or the branch of service.</summary>
    [MaxLength(PlaceLength)]
    public required string Place { get; init; }

    public decimal? HourlyWage { get; init; }

    public decimal? HoursPerWeek { get; init; }

    [MaxLength(SourceLength)]
    public required string Source { get; init; }

    public required DateOnly VerifiedOn { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public DateTime? VoidedAt { get; set; }

    public long? VoidedById { get; set; }

    [MaxLength(IVoidable.ReasonLength)]
    public string? VoidReason { get; set; }

    public int Version { get; set; }
}
