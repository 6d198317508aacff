using System.Globalization;
using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// The short time between the right password and the choice of a room, for who works in several. Its cookie opens
/// nothing but the choice.
/// </summary>
public static class RoomChoice
{
    /// <summary>The cookie's scheme.</summary>
    public const string Scheme = "RoomChoice";

    /// <summary>Sets the cookie up.</summary>
    public static void ConfigureCookie(CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        cookie.Cookie.Guard("ResourceRoom.RoomChoice", environment);
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        cookie.SlidingExpiration = false;
    }

    /// <summary>Remembers whose password was right.</summary>
    public static Task BeginAsync(HttpContext context, long accountId)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, accountId.ToString(CultureInfo.InvariantCulture))], Scheme);
        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Whose password was right, or null when nobody is choosing.</summary>
    public static async Task<long?> WhoAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(Scheme);
        return result.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id ? long.Parse(id, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Ends the choice.</summary>
    public static Task EndAsync(HttpContext context) => context.SignOutAsync(Scheme);
}
