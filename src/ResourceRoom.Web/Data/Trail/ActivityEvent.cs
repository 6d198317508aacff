using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Trail;

/// <summary>
/// What someone did, written in the transaction that did it and never changed. docs/activity-events.md lists the events.
/// </summary>
public sealed class ActivityEvent
{
    public const int DetailLength = 4000;

    public long Id { get; init; }

    public required DateTime At { get; init; }

    public long? AccountId { get; init; }

    public long? LocationId { get; init; }

    [MaxLength(60)]
    public required string Name { get; init; }

    /// <summary>The version of the shape of <see cref="Detail"/>.</summary>
    public required int Version { get; init; }

    [MaxLength(40)]
    public required string SubjectKind { get; init; }

    [MaxLength(40)]
    public required string SubjectId { get; init; }

    /// <summary>Details as JSON, old and new values; SSN and birth date only as given, changed or declined.</summary>
    [MaxLength(DetailLength)]
    public string? Detail { get; init; }

    public ActivityDetail Read() => ActivityTypes.Read(Name, Version, Detail);
}
