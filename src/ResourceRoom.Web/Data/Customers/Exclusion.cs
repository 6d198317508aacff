using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Data.Files;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>Why a customer is left out of the outcomes, with its evidence. A mistaken one is voided, never deleted.</summary>
public sealed class Exclusion : IVersioned, IVoidable
{
    public const int SourceLength = 200;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required ExclusionKind Kind { get; init; }

    public required DateOnly On { get; init; }

    [MaxLength(SourceLength)]
    public required string Source { get; init; }

    public long FileId { get; init; }

    public required StoredFile File { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public DateTime? VoidedAt { get; set; }

    public long? VoidedById { get; set; }

    [MaxLength(IVoidable.ReasonLength)]
    public string? VoidReason { get; set; }

    public int Version { get; set; }
}
