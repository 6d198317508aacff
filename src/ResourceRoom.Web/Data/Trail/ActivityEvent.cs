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

    public required int Version { get; init; }

    [MaxLength(40)]
    public required string SubjectKind { get; init; }

    [MaxLength(40)]
    public required string SubjectId { get; init; }

    /// <summary>Details as JSON, old and new values; SSN and birth date only as given, changed or declined.</summary>
    [MaxLength(DetailLength)]
    public string? Detail { get; init; }

    /// <summary>Without an account, the program itself acted or nobody was signed in.</summary>
    /// <exception cref="ArgumentException">The detail is longer than the column; a list in it must be bounded.</exception>
    public static ActivityEvent Of(ActivityDetail detail, Subject subject, DateTime at, long? accountId = null, long? locationId = null)
    {
        var stored = ActivityTypes.StoredAs(detail.GetType());
        var json = ActivityTypes.Write(detail);
        if (json?.Length > DetailLength)
        {
            throw new ArgumentException($"{stored.Name} has {json.Length} characters of detail; the limit is {DetailLength}.", nameof(detail));
        }

        return new ActivityEvent
        {
            At = at,
            AccountId = accountId,
            LocationId = locationId,
            Name = stored.Name,
            Version = stored.Version,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Detail = json,
        };
    }

    public ActivityDetail Read() => ActivityTypes.Read(Name, Version, Detail);
}
