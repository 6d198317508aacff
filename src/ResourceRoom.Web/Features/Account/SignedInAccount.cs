using System.Globalization;

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account;

/// <summary>Finds the account of who is signed in, or stands before the last steps of it.</summary>
internal static class SignedInAccount
{
    public static async Task<Data.Accounts.Account> OfAsync(this UserManager<Data.Accounts.Account> accounts, ActingUser who) =>
        await accounts.FindByIdAsync(who.AccountId.ToString(CultureInfo.InvariantCulture))
        ?? throw new InvalidOperationException("The signed-in account is gone.");

    public static ActingUser BeforeSignIn(this Data.Accounts.Account account) =>
        new() { AccountId = account.Id, DisplayName = account.DisplayName, Roles = [] };
}
