using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Enrollments.Facts;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>Why a customer is eligible, or what they attained, with its day and source. A mistaken one is voided, never deleted.</summary>
public sealed class EnrollmentFact : IVersioned, IVoidable
{
    public const int SourceLength = 200;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public long EnrollmentId { get; init; }

    public Enrollment Enrollment { get; init; } = null!;

    public required FactKind Kind { get; init; }

    public required DateOnly On { get; init; }

    [MaxLength(SourceLength)]
    public required string Source { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public DateTime? VoidedAt { get; set; }

    public long? VoidedById { get; set; }

    [MaxLength(IVoidable.ReasonLength)]
    public string? VoidReason { get; set; }

    public int Version { get; set; }
}
