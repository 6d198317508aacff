using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>
/// Who has to have a second factor: outside Development all staff, technicians only if the setting says so; everywhere who has a
/// password too short to stand alone.
/// </summary>
public sealed class SecondFactorRule(IHostEnvironment environment, IConfiguration configuration)
{
    public const string TechniciansSetting = "ResourceRoom:SecondFactor:Technicians";

    private readonly bool isRequiredOfTechnicians = configuration.Read(TechniciansSetting, otherwise: false);

    /// <summary>Whether an SSN is shown in clear only to an account with a second factor.</summary>
    public bool GuardsSsns => !environment.IsDevelopment();

    public bool IsRequiredOf(IEnumerable<string> roles) => !environment.IsDevelopment() && roles.Any(IsRequiredOf);

    /// <summary>Whether an account of these roles may not go on with this password alone.</summary>
    public bool IsRequiredOf(IEnumerable<string> roles, string password) => IsRequiredOf(roles) || !PasswordBlocklist.StandsAlone(password);

    private bool IsRequiredOf(string role) => role switch
    {
        Roles.Technician => isRequiredOfTechnicians,
        Roles.CaseManager or Roles.LwiaAdministrator or Roles.Oet or Roles.Monitor => true,
        _ => false,
    };
}
