using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.Rooms;

internal static class AssignmentLookup
{
    /// <summary>An assignment of an account within reach, with its room; null when the account has none with this key.</summary>
    public static async Task<FoundAssignment?> FindAssignmentAsync(this ResourceRoomDb db, long id, long assignment, Act act, CancellationToken cancellationToken)
    {
        var member = await db.FindStaffAsync(id, act, cancellationToken);
        var row = member is null ? null : await db.RoomAssignments.Include(found => found.Location)
            .SingleOrDefaultAsync(found => found.Id == assignment && found.AccountId == id, cancellationToken);
        if (member is not null && row is null
            && await db.RoomAssignments.Where(found => found.Id == assignment).Select(found => (long?)found.AccountId).SingleOrDefaultAsync(cancellationToken) is { } other)
        {
            db.LogAccess(AccessKind.RefusedOutOfScope, Subject.Account(other), act);
            await db.SaveChangesAsync(CancellationToken.None);
        }

        return row is null ? null : new FoundAssignment(member!, row);
    }
}

internal sealed record FoundAssignment(StaffMember Member, RoomAssignment Assignment);
