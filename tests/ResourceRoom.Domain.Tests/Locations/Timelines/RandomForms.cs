using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using static ResourceRoom.Domain.Tests.Locations.Timelines.TimelineBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Timelines;

// Accepted forms of one room within some weeks, with the same days, fields and values more often than chance has them.
internal static class RandomForms
{
    private static readonly RoomField[] FewFields = [RoomField.Phone, RoomField.Hours, RoomField.Computers];

    public static IReadOnlyList<AcceptedForm> Of(int seed)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(1, chance.Next(0, 9)).Select(id => chance.Next(4) == 0 ? (AcceptedForm)Closing(chance, id) : Change(chance, id))];
    }

    // Each day once from before the room's first day until after all forms.
    public static IEnumerable<DateOnly> Days => Enumerable.Range(-3, 70).Select(Established.On.AddDays);

    private static AcceptedChange Change(Random chance, int id) => new(
        id,
        Day(chance),
        Day(chance),
        chance.GetItems(FewFields, chance.Next(1, 4)).ToHashSet(),
        RoomBuilder.Other with { Phone = $"{chance.Next(3)}", Computers = chance.Next(3) });

    private static AcceptedClosing Closing(Random chance, int id)
    {
        var from = Day(chance);
        return new(id, new(from, chance.Next(3) == 0 ? null : from.AddDays(chance.Next(0, 20))), Day(chance));
    }

    private static DateOnly Day(Random chance) => Established.On.AddDays(chance.Next(0, 40));
}
