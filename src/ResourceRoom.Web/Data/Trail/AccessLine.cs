using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Trail;

/// <summary>Who opened, or tried to open, a person's record. Never changed.</summary>
public sealed class AccessLine
{
    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonLength = 200;

    /// <summary>Key.</summary>
    public long Id { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The account that looked.</summary>
    public required long AccountId { get; init; }

    /// <summary>The room the account was signed in to, if any.</summary>
    public long? LocationId { get; init; }

    /// <summary>What was done.</summary>
    public required AccessKind Kind { get; init; }

    /// <summary>The kind of record, such as a participant or a visit.</summary>
    [MaxLength(40)]
    public required string SubjectKind { get; init; }

    /// <summary>The key of the record, as it was asked for.</summary>
    [MaxLength(40)]
    public required string SubjectId { get; init; }

    /// <summary>The reason given for revealing an SSN.</summary>
    [MaxLength(ReasonLength)]
    public string? Reason { get; init; }
}
