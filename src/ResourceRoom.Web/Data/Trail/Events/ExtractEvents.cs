using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("FederalExtractRequested", version: 1)]
public sealed record FederalExtractRequested : ActivityDetail
{
    public required int Year { get; init; }

    public int? Quarter { get; init; }

    public required PeriodCoverage Coverage { get; init; }

    public required bool WithParticipants { get; init; }
}

[StoredAs("FederalExtractEnded", version: 1)]
public sealed record FederalExtractEnded : ActivityDetail
{
    public required ExtractState State { get; init; }

    public int Rows { get; init; }

    public int Failures { get; init; }

    public int Layout { get; init; }

    public int Checks { get; init; }
}

[StoredAs("FederalExtractDownloaded", version: 1)]
public sealed record FederalExtractDownloaded : ActivityDetail
{
    public required ExtractFileKind File { get; init; }

    public required int Rows { get; init; }

    public bool? WithHeader { get; init; }

    /// <summary>Whether a second factor was asked again; no for an account without one.</summary>
    public required bool IsProved { get; init; }
}

[StoredAs("FederalExtractFilesDeleted", version: 1)]
public sealed record FederalExtractFilesDeleted : ActivityDetail;

[StoredAs("ExtractLayoutAdded", version: 1)]
public sealed record ExtractLayoutAdded(int Version, DateOnly FirstDay) : ActivityDetail;

[StoredAs("ExtractChecksAdded", version: 1)]
public sealed record ExtractChecksAdded(int Version, DateOnly FirstDay) : ActivityDetail;

/// <summary>Days as month and day, such as 11/15.</summary>
[StoredAs("ExtractDueDateChanged", version: 1)]
public sealed record ExtractDueDateChanged(ExtractDue Due, string Before, string After) : ActivityDetail;
