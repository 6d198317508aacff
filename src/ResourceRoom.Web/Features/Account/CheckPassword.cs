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

/// <summary>
/// Checks e-mail and password, counts failures towards the lockout, and notes a refusal. Whoever the address belongs to,
/// a refusal costs one look-up, one hash and one save.
/// </summary>
public sealed class CheckPassword(
    UserManager<Data.Accounts.Account> accounts, PasswordCheck check, RoomSignIn roomSignIn, ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>The account whose password this is, or null: unknown, wrong, locked and ended are not told apart.</summary>
    public async Task<PasswordPassed?> ExecuteAsync(string email, string password, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByEmailAsync(email.Trim());
        var result = check.Compare(account, password);
        var isLocked = account is not null && Lockout.IsLocked(account, clock.Now);
        if (account is null || isLocked || account.EndedAt is not null || result == PasswordVerificationResult.Failed)
        {
            await RefuseAsync(account, isLocked, cancellationToken);
            return null;
        }

        await check.AcceptAsync(account, password, result, cancellationToken);

        // A technician works in a room; a case manager may (domain: "may also check people in at their room").
        var rooms = await roomSignIn.RoomsOfAsync(account.Id, cancellationToken);
        var needsRoom = rooms.Count > 0 || await accounts.IsInRoleAsync(account, Roles.Technician);
        return new PasswordPassed(account, needsRoom, rooms);
    }

    private async Task RefuseAsync(Data.Accounts.Account? account, bool isLocked, CancellationToken cancellationToken)
    {
        var subject = account is null ? Subject.UnknownAccount : Subject.Account(account.Id);
        db.Note(EventNames.SignInRefused, subject, clock.Now, who: null, new { locked = isLocked, ended = account?.EndedAt is not null });
        await (account is null ? db.SaveChangesAsync(cancellationToken) : check.CountFailureAsync(account, cancellationToken));
    }
}
