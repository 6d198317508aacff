using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// The act of signing in, once the password is right: binds the sign-in to one room where the account has rooms
/// (Policy 1.11.2, item 2.1). Switching rooms is this act again.
/// </summary>
public sealed class RoomSignIn(ResourceRoomDb db, SignInManager<Account> signIn, OfficeClock clock)
{
    /// <summary>The open rooms an account may sign in to, by code.</summary>
    public Task<List<SignedInRoom>> RoomsOfAsync(long accountId, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return db.RoomAssignments
            .Where(assignment => assignment.AccountId == accountId && assignment.EndedAt == null)
            .Where(assignment => assignment.Location.EstablishedOn <= today && (assignment.Location.ClosedOn == null || assignment.Location.ClosedOn > today))
            .OrderBy(assignment => assignment.Location.Code)
            .Select(assignment => new SignedInRoom(assignment.LocationId, assignment.Location.Code, assignment.Location.Name))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Signs the account in, to a room or to none, and notes it.</summary>
    public async Task ExecuteAsync(Account account, SignedInRoom? room, CancellationToken cancellationToken)
    {
        var claims = room?.ToClaims() ?? [];
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, claims);

        var who = new ActingUser { AccountId = account.Id, DisplayName = account.DisplayName, Roles = [], Room = room };
        db.Note(EventNames.SignedIn, Subject.Account(account.Id), clock.Now, who, room is null ? null : new { room = room.Code });
        await db.SaveChangesAsync(cancellationToken);
    }
}
