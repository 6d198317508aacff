using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("ReportExported", version: 1)]
public sealed record ReportExported : ActivityDetail
{
    public required string Report { get; init; }

    /// <summary>The ending of the file.</summary>
    public required string Format { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public int? Area { get; init; }

    public string? Room { get; init; }

    public string? Service { get; init; }

    public ParticipantClass? Class { get; init; }
}

/// <summary>Its name is not kept here: people type anything into it.</summary>
[StoredAs("ReportSaved", version: 1)]
public sealed record ReportSaved : ActivityDetail
{
    public required ReportKind Report { get; init; }

    public int? Area { get; init; }

    public string? Room { get; init; }

    public string? Service { get; init; }

    public ParticipantClass? Class { get; init; }

    public RelativePeriod? Period { get; init; }

    public ReportSchedule? Schedule { get; init; }

    /// <summary>The accounts that get it by e-mail.</summary>
    public required IReadOnlyList<long> Recipients { get; init; }
}

[StoredAs("SavedReportChanged", version: 1)]
public sealed record SavedReportChanged : ActivityDetail
{
    public required bool IsRenamed { get; init; }

    public RelativePeriod? Period { get; init; }

    public ReportSchedule? Schedule { get; init; }

    public required IReadOnlyList<long> Recipients { get; init; }
}

[StoredAs("SavedReportDeleted", version: 1)]
public sealed record SavedReportDeleted(ReportKind Report) : ActivityDetail;

[StoredAs("SavedReportTakenOver", version: 1)]
public sealed record SavedReportTakenOver(long From) : ActivityDetail;

/// <summary>A recipient no longer wants it.</summary>
[StoredAs("SavedReportLeft", version: 1)]
public sealed record SavedReportLeft : ActivityDetail;

/// <summary>An e-mail with a link, without numbers.</summary>
[StoredAs("ReportMailed", version: 1)]
public sealed record ReportMailed(DateOnly From, DateOnly To, IReadOnlyList<long> Recipients) : ActivityDetail;

/// <summary>Its owner lost access, so it is not sent until someone takes it over.</summary>
[StoredAs("ReportMailStopped", version: 1)]
public sealed record ReportMailStopped(long Owner) : ActivityDetail;
