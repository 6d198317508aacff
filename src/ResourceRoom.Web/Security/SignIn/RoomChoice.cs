using System.Globalization;
using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// The short time between the right password, with the second factor where there is one, and the choice of a room, for who works in several. Its cookie opens
/// nothing but the choice.
/// </summary>
public static class RoomChoice
{
    public const string Scheme = "RoomChoice";

    private const string Stamp = "stamp";

    public static void ConfigureCookie(CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        cookie.Cookie.Guard("ResourceRoom.RoomChoice", environment);
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        cookie.SlidingExpiration = false;
    }

    public static Task BeginAsync(HttpContext context, User account)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new(Stamp, account.SecurityStamp!),
        ];
        return context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)));
    }

    /// <summary>Who is choosing, or null when nobody is or the password has changed since.</summary>
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
