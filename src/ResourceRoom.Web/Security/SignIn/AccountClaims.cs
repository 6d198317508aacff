using System.Globalization;
using System.Security.Claims;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

public sealed class AccountClaims(UserManager<User> accounts, RoleManager<IdentityRole<long>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<User, IdentityRole<long>>(accounts, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(SignInClaims.DisplayName, user.DisplayName));
        AddNumber(identity, SignInClaims.Lwia, user.LwiaNumber);
        AddNumber(identity, SignInClaims.Office, user.OfficeId);
        AddNumber(identity, SignInClaims.Programs, (long?)user.Programs);
        AddNumber(identity, SignInClaims.Participant, user.ParticipantId);
        return identity;
    }

    private static void AddNumber(ClaimsIdentity identity, string type, long? number)
    {
        if (number is { } value)
        {
            identity.AddClaim(new Claim(type, value.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
