using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Plans;

public enum SignedHow : byte
{
    ConfirmedByCustomer = 1,
    OnPaper = 2,
}

/// <summary>A plan as it was signed. Its content never changes; a signature on paper that was recorded by mistake can be voided.</summary>
public sealed class SignedPlan : IVoidable
{
    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required SignedHow How { get; init; }

    public required DateOnly SignedOn { get; init; }

    /// <summary>Its goals and steps as JSON, with the names of services and enrollments as they were.</summary>
    public required string Content { get; init; }

    public DateTime? VoidedAt { get; set; }

    public long? VoidedById { get; set; }

    [MaxLength(IVoidable.ReasonLength)]
    public string? VoidReason { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }
}
