using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Groups;

internal static class GroupLookup
{
    /// <summary>The group of a key, or null when there is none within reach. A try on one outside it is logged.</summary>
    public static async Task<GroupPlace?> FindGroupAsync(this ResourceRoomDb db, string id, Act act, CancellationToken cancellationToken)
    {
        if (GroupKey.Read(id) is not { } key || await db.PlaceOfAsync(key, cancellationToken) is not { } place)
        {
            return null;
        }

        if (await place.VisibleTo(act.Who, db.Enrollments).AnyAsync(cancellationToken))
        {
            return place;
        }

        await db.LogOutOfScopeAsync(place.In(db.Enrollments), Subject.Group(key.ToString()), act);
        return null;
    }

    private static Task<GroupPlace?> PlaceOfAsync(this ResourceRoomDb db, GroupKey key, CancellationToken cancellationToken) => key.Office is { } code
        ? db.Locations.Where(room => room.Code == code)
            .Select(room => new GroupPlace(key, room.LwiaNumber, room.Lwia.Name, room.Id, room.Name)).SingleOrDefaultAsync(cancellationToken)
        : db.Lwias.Where(area => area.Number == key.LwiaNumber)
            .Select(area => new GroupPlace(key, area.Number, area.Name, null, null)).SingleOrDefaultAsync(cancellationToken);
}
