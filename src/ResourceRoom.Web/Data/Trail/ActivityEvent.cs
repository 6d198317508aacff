using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Trail;

/// <summary>
/// What someone did, written in the transaction that did it and never changed. The names are listed in
/// docs/activity-events.md.
/// </summary>
public sealed class ActivityEvent
{
    public long Id { get; init; }

    public required DateTime At { get; init; }

    public long? AccountId { get; init; }

    public long? LocationId { get; init; }

    [MaxLength(60)]
    public required string Name { get; init; }

    [MaxLength(40)]
    public required string SubjectKind { get; init; }

    [MaxLength(40)]
    public required string SubjectId { get; init; }

    /// <summary>Details as JSON, old and new values; SSN and birth date only as given, changed or declined.</summary>
    [MaxLength(4000)]
    public string? Detail { get; init; }
}
