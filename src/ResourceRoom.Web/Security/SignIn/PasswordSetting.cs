using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

public sealed class PasswordSetting(UserManager<User> accounts, IPasswordHasher<User> hasher)
{
    public async Task<IReadOnlyList<string>> SetAsync(User account, string password)
    {
        var reasons = await WhyNotAsync(account, password);
        if (reasons.Count == 0)
        {
            account.PasswordHash = hasher.HashPassword(account, password);
            account.EndSignIns();
        }

        return reasons;
    }

    public async Task<IReadOnlyList<string>> WhyNotAsync(User account, string password)
    {
        foreach (var rules in accounts.PasswordValidators)
        {
            var result = await rules.ValidateAsync(accounts, account, password);
            if (!result.Succeeded)
            {
                return [.. result.Errors.Select(error => error.Description)];
            }
        }

        return [];
    }
}
