using System.Globalization;
using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// A sign-in ends some day however often it is used (NIST SP 800-63B-4, reauthentication): one that was stolen could be kept alive for
/// ever by a program. When it began travels in its cookie.
/// </summary>
internal static class SignInAge
{
    /// <summary>How long a sign-in lasts at most: longer than anybody works, and never until the next day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string Began = "began";

    /// <summary>Writes down when it began; a sign-in that only changes its room or its account's password goes on with its age.</summary>
    public static async Task NoteAsync(CookieSigningInContext context)
    {
        var before = await context.HttpContext.AuthenticateAsync(context.Scheme.Name);
        var isTheSame = before.Succeeded && IdOf(before.Principal) == IdOf(context.Principal!);
        context.Properties.Items[Began] = isTheSame && before.Properties!.Items.TryGetValue(Began, out var began)
            ? began
            : Now(context.HttpContext).ToString("O", CultureInfo.InvariantCulture);
    }

    public static bool IsOver(CookieValidatePrincipalContext context) =>
        !context.Properties.Items.TryGetValue(Began, out var began)
        || Now(context.HttpContext) - DateTime.Parse(began!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) >= Longest;

    private static DateTime Now(HttpContext context) => context.RequestServices.GetRequiredService<OfficeClock>().Now;

    private static string? IdOf(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.NameIdentifier);
}
