using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// The act of signing in, once the password and the second factor are right: binds the sign-in to one room where the account has rooms
/// (Policy 1.11.2, item 2.1). Switching rooms is this act again.
/// </summary>
public sealed class RoomSignIn(
    ResourceRoomDb db, SignInManager<User> signIn, SignInSessions sessions, KnownBrowsers browsers, SignInTrail trail, OfficeClock clock)
{
    public async Task<IReadOnlyList<SignedInRoom>> RoomsOfAsync(long accountId, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var assigned = db.RoomAssignments.HoldingOn(today).Where(assignment => assignment.AccountId == accountId);
        var rooms = await db.Locations.OpenOn(today)
            .Where(room => assigned.Any(assignment => assignment.LocationId == room.Id))
            .OrderBy(room => room.Code)
            .Select(room => new SignedInRoom(room.Id, room.Code, room.Name))
            .ToListAsync(cancellationToken);
        return [.. rooms.Select(room => room with { HasOthers = rooms.Count > 1 })];
    }

    public async Task ExecuteAsync(User account, SignedInRoom? room, CancellationToken cancellationToken)
    {
        var who = new ActingUser { AccountId = account.Id, DisplayName = account.DisplayName, Roles = [], Room = room };
        trail.Note(new SignedIn(room?.Code), account.Id, who);
        var session = await sessions.CurrentAsync(signIn.Context, cancellationToken) is { } current && current.AccountId == account.Id
            ? current
            : sessions.Begin(account, SignInStage.SignedIn);
        session.RoomCode = room?.Code;
        await db.SaveChangesAsync(cancellationToken);

        browsers.Remember(session);
        await signIn.SignInWithClaimsAsync(account, SignInAge.Note(session), room?.ToClaims() ?? []);
    }
}
