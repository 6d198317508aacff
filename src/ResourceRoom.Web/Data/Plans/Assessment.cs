using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Plans.Assessing;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>An assessment of a customer. A mistaken one is voided, never deleted.</summary>
public sealed class Assessment : IVersioned, IVoidable
{
    public const int InstrumentLength = 120;
    public const int ResultLength = 4000;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required AssessmentKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The test or form that was used.</summary>
    [MaxLength(InstrumentLength)]
    public string? Instrument { get; init; }

    [MaxLength(ResultLength)]
    public required string Result { get; init; }

    public DateTime? VoidedAt { get; set; }

    public long? VoidedById { get; set; }

    [MaxLength(IVoidable.ReasonLength)]
    public string? VoidReason { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public int Version { get; set; }
}
