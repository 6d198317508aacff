using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Systems;

public static class SystemEventWords
{
    public static readonly Type[] Told =
    [
        typeof(SystemRegistered), typeof(SystemChanged), typeof(ChecklistAnswered), typeof(SystemApproved), typeof(SystemApprovalWithdrawn),
        typeof(SystemPaused), typeof(SystemResumed), typeof(ApiKeyCreated), typeof(ApiKeyRevoked), typeof(ManyPersonConflicts),
    ];

    public static HistoryLine? InWords(RecordedEvent recorded, IReadOnlyDictionary<string, string> labels) => recorded.Detail switch
    {
        SystemRegistered => Line(recorded, "Registered"),
        SystemChanged changed => Line(recorded, "Changed") with { Detail = string.Join(", ", changed.Fields.Select(field => labels.GetValueOrDefault(field, field))) },
        ChecklistAnswered answered => Line(recorded, answered.Before is null ? "Checklist answered" : "Checklist answer changed") with
        {
            Changes = [new FieldChange(answered.Point.Label(), ChecklistWords.YesNo(answered.Before), ChecklistWords.YesNo(answered.After))],
        },
        SystemApproved => Line(recorded, "Approved"),
        SystemApprovalWithdrawn withdrawn => Line(recorded, "Approval ended") with { Detail = withdrawn.Reason },
        SystemPaused paused => Line(recorded, "Loads paused") with { Detail = paused.Reason },
        SystemResumed => Line(recorded, "Loads resumed"),
        ApiKeyCreated created => Line(recorded, $"Key ending in {created.End} created"),
        ApiKeyRevoked revoked => Line(recorded, $"Key ending in {revoked.End} revoked"),
        ManyPersonConflicts conflicts => Line(recorded, $"More than {ConflictWatch.MostInADay} rows on {OfficeFormat.Date(conflicts.Day)} did not match the person whose SSN or id they gave"),
        _ => null,
    };

    /// <summary>Points that were answered in one save are one line.</summary>
    public static IReadOnlyList<HistoryLine> Together(IReadOnlyList<HistoryLine> lines) =>
    [
        .. lines.GroupBy(line => (line.At, line.What, line.AccountId, line.Detail)).Select(group => group.First() with { Changes = [.. group.SelectMany(line => line.Changes)] }),
    ];

    private static HistoryLine Line(RecordedEvent recorded, string what) => new(recorded.At, what) { AccountId = recorded.AccountId };
}
