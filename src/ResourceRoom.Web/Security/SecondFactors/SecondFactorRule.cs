using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>
/// Who has to have a second factor: outside Development those who see beyond one room, without customers of their own, and everywhere
/// who has a password too short to stand alone.
/// </summary>
public sealed class SecondFactorRule(IHostEnvironment environment)
{
    public bool IsRequiredOf(IEnumerable<string> roles) =>
        !environment.IsDevelopment() && roles.Any(role => role is Roles.Oet or Roles.LwiaAdministrator or Roles.Monitor);

    /// <summary>Whether an account of these roles may not go on with this password alone.</summary>
    public bool IsRequiredOf(IEnumerable<string> roles, string password) => IsRequiredOf(roles) || !PasswordBlocklist.StandsAlone(password);
}
