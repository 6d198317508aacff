using System.Security.Cryptography;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

public static class AccountStamps
{
    private const int Length = 32;

    public static void EndSignIns(this User account) => account.SecurityStamp = RandomNumberGenerator.GetHexString(Length);

    /// <summary>Lets the second of two changes at once find the account changed; the caller saves.</summary>
    public static void Touch(this User account, DateTime now) => account.ConcurrencyStamp = Guid.CreateVersion7(now).ToString();
}
