using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Catalog;

public static class ServiceEventWords
{
    public static HistoryLine? InWords(RecordedEvent recorded) => recorded.Detail switch
    {
        ServiceAdded added => Line(recorded, $"Added, to be offered from {OfficeFormat.Date(added.From)} on,"),
        ServiceChanged changed => Line(recorded, "Changed") with
        {
            Changes = [.. changed.Changes.Select(change => new FieldChange(change.Field.Label(), change.Field.InWords(change.Before), change.Field.InWords(change.After)))],
        },
        ServiceRetired retired => Line(recorded, $"Retired from {OfficeFormat.Date(retired.From)} on") with { Detail = retired.Reason },
        ServiceRetirementUndone undone => Line(recorded, $"Retirement of {OfficeFormat.Date(undone.From)} undone"),
        _ => null,
    };

    private static HistoryLine Line(RecordedEvent recorded, string what) => new(recorded.At, what) { AccountId = recorded.AccountId };
}
