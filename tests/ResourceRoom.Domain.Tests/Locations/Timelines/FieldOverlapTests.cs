using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using static ResourceRoom.Domain.Tests.Locations.Timelines.TimelineBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Timelines;

public sealed class FieldOverlapTests
{
    [Fact]
    public void Of_OtherChanges_NamesCommonFieldsWithTheirDays()
    {
        var change = Of(5, "08-10", RoomField.Hours, RoomField.Phone, RoomField.City);

        var overlaps = FieldOverlap.Of(change,
        [
            Of(3, "09-01", RoomField.Phone, RoomField.Hours), Of(2, "08-01", RoomField.Hours), Of(4, "09-01", RoomField.Zip), change,
            Of(1, "09-01", RoomField.Hours),
        ]);

        Assert.Equal(
            [
                new(RoomField.Phone, 3, Day("09-01")), new(RoomField.Hours, 2, Day("08-01")),
                new(RoomField.Hours, 1, Day("09-01")), new(RoomField.Hours, 3, Day("09-01")),
            ],
            overlaps);
    }

    [Fact]
    public void Of_NoOtherChange_IsNone() => Assert.Empty(FieldOverlap.Of(Of(5, "08-10", RoomField.Hours), []));

    private static AcceptedChange Of(long id, string effectiveOn, params RoomField[] fields) =>
        new(id, Day(effectiveOn), Day("08-01"), fields.ToHashSet(), RoomBuilder.Other);
}
