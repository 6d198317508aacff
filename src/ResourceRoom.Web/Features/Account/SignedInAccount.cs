using System.Globalization;

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account;

internal static class SignedInAccount
{
    public static async Task<User> OfAsync(this UserManager<User> accounts, ActingUser who) =>
        await accounts.FindByIdAsync(who.AccountId.ToString(CultureInfo.InvariantCulture))
        ?? throw new InvalidOperationException("The signed-in account is gone.");

    public static ActingUser BeforeSignIn(this User account) =>
        new() { AccountId = account.Id, DisplayName = account.DisplayName, Roles = [] };
}
