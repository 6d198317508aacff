using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.Passwords;

internal static class PasswordFaults
{
    /// <summary>Says what else is wrong with a new password, beside what the form found, so that nobody corrects one fault only to meet the next.</summary>
    public static async Task AddUnfitAsync(this ModelStateDictionary faults, PasswordSetting setting, User account, string? password)
    {
        if (!string.IsNullOrEmpty(password) && !faults.IsFaulty(nameof(NewPasswordInput.NewPassword)))
        {
            faults.AddUnfit(await setting.WhyNotAsync(account, password));
        }
    }

    public static void AddUnfit(this ModelStateDictionary faults, IReadOnlyList<string> reasons)
    {
        foreach (var reason in reasons)
        {
            faults.AddModelError(nameof(NewPasswordInput.NewPassword), reason);
        }
    }
}
