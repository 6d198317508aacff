using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Hashes passwords in one Unicode form, so that "é" is the same from every keyboard (NIST SP 800-63B-4). A password is
/// otherwise taken as it was typed: nothing is trimmed or cut off.
/// </summary>
public sealed class PasswordHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<User>(options)
{
    public override string HashPassword(User user, string password) => base.HashPassword(user, KnownPasswords.OneForm(password));

    public override PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, KnownPasswords.OneForm(providedPassword));
}
