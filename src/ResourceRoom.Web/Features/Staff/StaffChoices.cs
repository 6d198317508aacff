using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff;

[Scoped]
public sealed class StaffChoices(ResourceRoomDb db, OfficeClock clock)
{
    public Task<List<AreaOption>> AreasAsync(ActingUser who, CancellationToken cancellationToken) => db.Lwias
        .VisibleTo(who)
        .OrderBy(area => area.Number)
        .Select(area => new AreaOption(area.Number, area.Name))
        .ToListAsync(cancellationToken);

    public Task<List<RoomOption>> RoomsAsync(ActingUser who, CancellationToken cancellationToken) =>
        OptionsAsync(db.Locations.VisibleTo(who).OpenOn(clock.Today), cancellationToken);

    /// <summary>Those that are open and those that open later.</summary>
    public Task<List<RoomOption>> RoomsToStaffAsync(ActingUser who, CancellationToken cancellationToken) =>
        OptionsAsync(db.Locations.VisibleTo(who).StaffedFrom(clock.Today), cancellationToken);

    private static Task<List<RoomOption>> OptionsAsync(IQueryable<Location> rooms, CancellationToken cancellationToken) => rooms
        .OrderBy(room => room.Code)
        .Select(room => new RoomOption(room.Code, room.Name, room.LwiaNumber))
        .ToListAsync(cancellationToken);
}
