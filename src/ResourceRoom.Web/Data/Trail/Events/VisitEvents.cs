using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Visits.TakingBack;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("VisitRecorded", version: 2)]
public sealed record VisitRecorded : ActivityDetail
{
    public required Guid Participant { get; init; }

    public required ParticipantClass Class { get; init; }

    public required bool IsReportable { get; init; }

    public required VisitSource Source { get; init; }

    public required DateOnly Day { get; init; }

    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>The items that came onto the record with the visit, each with what was there before; null for none.</summary>
    public IReadOnlyList<SuppliedItem>? Supplied { get; init; }
}

[StoredAs("VisitServicesAdded", version: 1)]
public sealed record VisitServicesAdded(IReadOnlyList<string> Services) : ActivityDetail
{
    public bool? HasNote { get; init; }
}

[StoredAs("VisitCheckedOut", version: 2)]
public sealed record VisitCheckedOut : ActivityDetail
{
    /// <summary>The end of the visit, UTC, where an earlier time was entered; null for the moment of the event.</summary>
    public DateTime? EndedAt { get; init; }
}

[StoredAs("CheckOutUndone", version: 1)]
public sealed record CheckOutUndone : ActivityDetail;

[StoredAs("VisitEndedAtClosing", version: 1)]
public sealed record VisitEndedAtClosing(DateTime EndedAt) : ActivityDetail;

[StoredAs("CheckInUndone", version: 1)]
public sealed record CheckInUndone : ActivityDetail;

[StoredAs("VisitCorrected", version: 1)]
public sealed record VisitCorrected(string Reason, IReadOnlyList<VisitFieldChange> Changes, bool IsReportable) : ActivityDetail;

[StoredAs("VisitPersonChanged", version: 1)]
public sealed record VisitPersonChanged : ActivityDetail
{
    public required Guid From { get; init; }

    public required Guid To { get; init; }

    public required string Reason { get; init; }

    public required ParticipantClass Class { get; init; }

    public required bool IsReportable { get; init; }
}

[StoredAs("VisitVoided", version: 1)]
public sealed record VisitVoided(string Reason) : ActivityDetail;

[StoredAs("VisitsExported", version: 4)]
public sealed record VisitsExported : ActivityDetail
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public string? Room { get; init; }

    public ParticipantClass? Class { get; init; }

    public string? State { get; init; }

    public int? Area { get; init; }

    public string? Service { get; init; }

    public int? RecordedBy { get; init; }

    public string? Reportable { get; init; }

    /// <summary>The kind of service, or any.</summary>
    public string? Kind { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public int? Hour { get; init; }

    public Guid? Person { get; init; }

    /// <summary>True of a list narrowed to a name, which no event holds.</summary>
    public bool? ByName { get; init; }

    public required int Count { get; init; }
}

/// <summary>One field of a visit before and after: times in UTC, services by code, a note only as "(text)".</summary>
public sealed record VisitFieldChange(VisitField Field, string? Before, string? After);
