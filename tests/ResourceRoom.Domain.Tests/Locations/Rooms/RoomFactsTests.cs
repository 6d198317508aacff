using System.Text.Json;

using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Locations.Rooms;
using static ResourceRoom.Domain.Tests.Locations.RoomBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Rooms;

public sealed class RoomFactsTests
{
    private static readonly RoomField[] Fields = Enum.GetValues<RoomField>();

    public static TheoryData<RoomField> EveryField => [.. Fields];

    // A property that no field stands for would be changed by no form.
    [Fact]
    public void Fields_AreTheProperties() =>
        Assert.Equal(typeof(RoomFacts).GetProperties().Select(property => property.Name), Fields.Select(field => field.ToString()));

    [Theory]
    [MemberData(nameof(EveryField))]
    public void With_OneField_TakesThatFieldAlone(RoomField field)
    {
        var changed = Room.With(field, Other);

        var property = typeof(RoomFacts).GetProperty(field.ToString())!;
        Assert.Equal(property.GetValue(Other), property.GetValue(changed));
        Assert.Equal([field], Room.Differences(changed));
        Assert.Equal(Room, changed.With(field, Room));
    }

    [Fact]
    public void With_NoField_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Room.With(0, Other));

    [Fact]
    public void Differences_OtherRoom_AreAllFieldsInOrder() => Assert.Equal(Fields, Room.Differences(Other));

    [Fact]
    public void Differences_SameValues_AreNone() =>
        Assert.Empty(Room.Differences(Room with { Hours = new OpenHours([.. Room.Hours.Spans.Reverse()]) }));

    [Fact]
    public void Differences_HoursOfOneDay_AreTheHours() =>
        Assert.Equal([RoomField.Hours], Room.Differences(Room with { Hours = new OpenHours([.. Room.Hours.Spans.Skip(1)]) }));

    [Fact]
    public void Json_AnyRoom_ComesBackEqual()
    {
        RoomFacts[] rooms = [Room, Other, Room with { Hours = new OpenHours([]) }];

        Assert.Equal(rooms, JsonSerializer.Deserialize<RoomFacts[]>(JsonSerializer.Serialize(rooms))!);
    }
}
