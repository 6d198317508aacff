using System.Linq.Expressions;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Lists;

public sealed record RoomOption(long Id, string Code, string Name, int Lwia);

public interface IRoomFilter
{
    IEnumerable<RoomOption> ChosenRooms { get; }
}

/// <summary>A filter by room, for lists of what happens in rooms. Without a room the list is of all within reach.</summary>
public abstract record RoomFilter<TEntity> : ListFilter<TEntity>, IRoomFilter
{
    public string? Room { get; init; }

    /// <summary>The rooms within reach, to choose from. No part of the address.</summary>
    internal IReadOnlyList<RoomOption> Rooms { get; init; } = [];

    public IEnumerable<Choice> RoomChoices => Rooms.Select(room => new Choice(room.Code, $"{room.Code} {room.Name}"));

    public virtual IEnumerable<RoomOption> ChosenRooms => Rooms.Where(room => string.IsNullOrWhiteSpace(Room) || room.Code == Room.Trim());

    /// <param name="rows">The rows to narrow.</param>
    /// <param name="roomId">The room of a row.</param>
    protected IQueryable<TEntity> InChosenRooms(IQueryable<TEntity> rows, Expression<Func<TEntity, long>> roomId)
    {
        // One room is said to be one: its index then gives the order too. Many are one parameter: thousands take long to parse.
        long[] ids = [.. ChosenRooms.Select(room => room.Id)];
        Expression isChosen = ids is [var only]
            ? Expression.Equal(roomId.Body, Parameter.Of(only, typeof(long)))
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(long)], Many(ids), roomId.Body);
        return rows.Where(Expression.Lambda<Func<TEntity, bool>>(isChosen, roomId.Parameters));
    }

    private static MethodCallExpression Many(long[] ids) =>
        Expression.Call(typeof(EF), nameof(EF.Parameter), [typeof(long[])], Parameter.Of(ids, typeof(long[])));
}

public static class RoomOptions
{
    /// <summary>The rooms within reach, by code.</summary>
    public static Task<List<RoomOption>> RoomOptionsAsync(this ResourceRoomDb db, ActingUser who, CancellationToken cancellationToken) => db.Locations
        .VisibleTo(who)
        .OrderBy(room => room.Code)
        .Select(room => new RoomOption(room.Id, room.Code, room.Name, room.LwiaNumber))
        .ToListAsync(cancellationToken);
}
