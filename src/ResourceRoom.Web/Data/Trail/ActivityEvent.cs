using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Trail;

/// <summary>
/// What someone did, written in the transaction that did it and never changed. The names are listed in
/// docs/activity-events.md.
/// </summary>
public sealed class ActivityEvent
{
    /// <summary>Key.</summary>
    public long Id { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The account that acted; null when nobody was signed in.</summary>
    public long? AccountId { get; init; }

    /// <summary>The room the account was signed in to, if any.</summary>
    public long? LocationId { get; init; }

    /// <summary>What happened.</summary>
    [MaxLength(60)]
    public required string Name { get; init; }

    /// <summary>The kind of thing it happened to.</summary>
    [MaxLength(40)]
    public required string SubjectKind { get; init; }

    /// <summary>The key of that thing.</summary>
    [MaxLength(40)]
    public required string SubjectId { get; init; }

    /// <summary>Details as JSON, old and new values; SSN and birth date only as given, changed or declined.</summary>
    [MaxLength(4000)]
    public string? Detail { get; init; }
}
