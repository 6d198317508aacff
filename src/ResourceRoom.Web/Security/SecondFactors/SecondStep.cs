using System.Globalization;
using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>
/// The short time between the right password and the second factor: to type a code, or to set one up where it is required.
/// Its cookie opens nothing else.
/// </summary>
public static class SecondStep
{
    public const string Scheme = "SecondStep";

    public static readonly TimeSpan ToType = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan ToSetUp = TimeSpan.FromMinutes(30);

    private const string Stamp = "stamp";

    public static void ConfigureCookie(CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        cookie.Cookie.Guard("ResourceRoom.SecondStep", environment);
        cookie.SlidingExpiration = false;
    }

    public static Task BeginAsync(HttpContext context, User account)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new(Stamp, account.SecurityStamp!),
        ];
        var now = context.RequestServices.GetRequiredService<OfficeClock>().Now;
        return context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)), new AuthenticationProperties
        {
            ExpiresUtc = new DateTimeOffset(now) + (account.TwoFactorEnabled ? ToType : ToSetUp),
        });
    }

    /// <summary>Whose password was right, or null when nobody's was, or the account has changed since.</summary>
    public static async Task<User?> WhoAsync(HttpContext context, UserManager<User> accounts)
    {
        var result = await context.AuthenticateAsync(Scheme);
        return result.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            && await accounts.FindByIdAsync(id) is { } account
            && result.Principal.HasClaim(Stamp, account.SecurityStamp!)
                ? account
                : null;
    }

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(Scheme);
}
