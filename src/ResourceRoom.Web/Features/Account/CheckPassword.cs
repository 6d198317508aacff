using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>A right password: whose, and which rooms it may lead to.</summary>
/// <param name="Account">The account.</param>
/// <param name="NeedsRoom">Whether the account can only sign in to a room.</param>
/// <param name="Rooms">The open rooms it is assigned to.</param>
public sealed record PasswordPassed(Data.Accounts.Account Account, bool NeedsRoom, IReadOnlyList<SignedInRoom> Rooms);

/// <summary>Checks e-mail and password, counts failures towards the lockout, and notes a refusal.</summary>
public sealed class CheckPassword(
    UserManager<Data.Accounts.Account> accounts,
    SignInManager<Data.Accounts.Account> signIn,
    IPasswordHasher<Data.Accounts.Account> hasher,
    RoomSignIn roomSignIn,
    ResourceRoomDb db,
    OfficeClock clock)
{
    private static readonly Data.Accounts.Account Nobody = new() { DisplayName = "" };

    // Hashed once; checking against it costs an unknown address as much time as a wrong password.
    private static string? nobodysHash;

    /// <summary>The account whose password this is, or null: unknown, wrong and locked are not told apart.</summary>
    public async Task<PasswordPassed?> ExecuteAsync(string email, string password, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByEmailAsync(email.Trim());
        if (account is null || password.Length > PasswordBlocklist.MaxLength)
        {
            hasher.VerifyHashedPassword(Nobody, nobodysHash ??= hasher.HashPassword(Nobody, Guid.Empty.ToString()), "");
            return null;
        }

        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            db.Note(EventNames.SignInRefused, Subject.Account(account.Id), clock.Now, who: null, new { locked = result.IsLockedOut });
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }

        // A technician works in a room; a case manager may (domain: "may also check people in at their room").
        var rooms = await roomSignIn.RoomsOfAsync(account.Id, cancellationToken);
        var needsRoom = rooms.Count > 0 || await accounts.IsInRoleAsync(account, Roles.Technician);
        return new PasswordPassed(account, needsRoom, rooms);
    }
}
