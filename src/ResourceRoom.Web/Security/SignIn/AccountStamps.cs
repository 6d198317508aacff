using System.Security.Cryptography;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>The two stamps of an account: what its sign-ins and links were made with, and what two changes at once are told by.</summary>
public static class AccountStamps
{
    private const int Length = 32;

    public static void EndSignIns(this User account) => account.SecurityStamp = RandomNumberGenerator.GetHexString(Length);

    /// <summary>Lets the second of two changes at once find the account changed; the caller saves.</summary>
    public static void Touch(this User account, DateTime now) => account.ConcurrencyStamp = Guid.CreateVersion7(now).ToString();
}
