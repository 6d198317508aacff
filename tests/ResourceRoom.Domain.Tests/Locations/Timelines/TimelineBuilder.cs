using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Locations.Timelines;

// Days are MM-dd of 2026.
internal static class TimelineBuilder
{
    public static Establishment Established { get; } = new(Day("03-02"), RoomBuilder.Room, Day("03-10"));

    public static RoomTimeline Timeline(params AcceptedForm[] forms) => Timeline(Established, forms);

    public static RoomTimeline Timeline(Establishment established, IEnumerable<AcceptedForm> forms) =>
        new(established, forms.OfType<AcceptedChange>(), forms.OfType<AcceptedClosing>());

    // All values are new, so that one that is written without its field shows.
    public static AcceptedChange Change(long id, string effectiveOn, string recordedOn, RoomField field, Func<RoomFacts, RoomFacts> values) =>
        new(id, Day(effectiveOn), Day(recordedOn), new HashSet<RoomField> { field }, values(RoomBuilder.Other));

    public static AcceptedChange Phone(long id, string effectiveOn, string recordedOn, string phone) =>
        Change(id, effectiveOn, recordedOn, RoomField.Phone, room => room with { Phone = phone });

    public static AcceptedClosing Closure(long id, string from, string recordedOn, string? through = null) =>
        new(id, new Closing(Day(from), through is null ? null : Day(through)), Day(recordedOn));

    public static DateOnly Day(string monthAndDay) => Days.On($"2026-{monthAndDay}");
}
