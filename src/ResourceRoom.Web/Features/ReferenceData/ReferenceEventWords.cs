using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.ReferenceData;

public static class ReferenceEventWords
{
    public static HistoryLine? InWords(RecordedEvent recorded) => recorded.Detail switch
    {
        HolidayAdded added => Line(recorded, $"{OfficeFormat.Date(added.Day)} {added.Name}: added"),
        HolidayTakenOut taken => Line(recorded, $"{OfficeFormat.Date(taken.Day)} {taken.Name}: taken out") with { Detail = taken.Reason },
        HolidayBroughtBack back => Line(recorded, $"{OfficeFormat.Date(back.Day)} {back.Name}: brought back"),
        OetContactAdded or LwiaAdded => Line(recorded, "Added"),
        OetContactChanged changed => Changed(recorded, changed.Changes),
        LwiaChanged changed => Changed(recorded, changed.Changes),
        OetContactRetired retired => Line(recorded, "Retired") with { Detail = retired.Reason },
        OetContactBroughtBack => Line(recorded, "Brought back"),
        _ => null,
    };

    private static HistoryLine Changed(RecordedEvent recorded, IReadOnlyList<ReferenceFieldChange> changes) => Line(recorded, "Changed") with
    {
        Changes = [.. changes.Select(change => new FieldChange(change.Field.Label(), change.Field.InWords(change.Before), change.Field.InWords(change.After)))],
    };

    private static HistoryLine Line(RecordedEvent recorded, string what) => new(recorded.At, what) { AccountId = recorded.AccountId };
}
