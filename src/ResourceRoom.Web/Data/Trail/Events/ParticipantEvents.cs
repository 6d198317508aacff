using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("ParticipantCreated", version: 1)]
public sealed record ParticipantCreated(IReadOnlyList<ItemChange> Changes) : ActivityDetail;

[StoredAs("ParticipantItemsChanged", version: 1)]
public sealed record ParticipantItemsChanged(IReadOnlyList<ItemChange> Changes) : ActivityDetail;

[StoredAs("EoItemsChanged", version: 1)]
public sealed record EoItemsChanged(IReadOnlyList<EoItem> Answered, IReadOnlyList<EoItem> Declined, IReadOnlyList<EoItem> TakenBack) : ActivityDetail;

[StoredAs("VisitsBecameReportable", version: 1)]
public sealed record VisitsBecameReportable(int Visits) : ActivityDetail;

[StoredAs("VisitsNoLongerReportable", version: 1)]
public sealed record VisitsNoLongerReportable(int Visits) : ActivityDetail;

[StoredAs("PassIssued", version: 1)]
public sealed record PassIssued(Guid Pass) : ActivityDetail;

[StoredAs("PassReplaced", version: 1)]
public sealed record PassReplaced(Guid Pass, Guid Replaced) : ActivityDetail;

[StoredAs("ParticipantsMarkedDifferent", version: 1)]
public sealed record ParticipantsMarkedDifferent(Guid Other) : ActivityDetail;

[StoredAs("ParticipantsMerged", version: 1)]
public sealed record ParticipantsMerged : ActivityDetail
{
    public required Guid Kept { get; init; }

    public required Guid Merged { get; init; }

    public required IReadOnlyList<NineItem> Items { get; init; }

    public required IReadOnlyDictionary<MovedRow, int> Moved { get; init; }
}

[StoredAs("ParticipantsUnmerged", version: 1)]
public sealed record ParticipantsUnmerged : ActivityDetail
{
    public required Guid Kept { get; init; }

    public required Guid Merged { get; init; }

    public required IReadOnlyList<NineItem> Items { get; init; }

    public required IReadOnlyList<NineItem> Stayed { get; init; }

    public required IReadOnlyDictionary<MovedRow, int> Moved { get; init; }

    /// <summary>How many visits no longer count in reporting.</summary>
    public required int Visits { get; init; }
}
