using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Trail;

/// <summary>Who opened, or tried to open, a person's record. Never changed.</summary>
public sealed class AccessLine
{
    public const int ReasonLength = 200;

    public long Id { get; init; }

    public required DateTime At { get; init; }

    public required long AccountId { get; init; }

    public long? LocationId { get; init; }

    public required AccessKind Kind { get; init; }

    [MaxLength(40)]
    public required string SubjectKind { get; init; }

    [MaxLength(40)]
    public required string SubjectId { get; init; }

    [MaxLength(ReasonLength)]
    public string? Reason { get; init; }
}
