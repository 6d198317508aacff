using System.Globalization;
using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SignIn.Sessions;

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

    private static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    internal static AuthenticationProperties Note(SignInSession session)
    {
        var properties = SignInSessions.Carry(session.PublicId);
        properties.Items[Began] = session.BeganAt.ToString("O", CultureInfo.InvariantCulture);
        return properties;
    }

    /// <summary>A sign-in whose account only gets another password or second factor goes on, with its age.</summary>
    public static async Task KeepAsync(CookieSigningInContext context)
    {
        if (SignInSessions.NumberIn(context.Properties) is not null)
        {
            return;
        }

        var before = await context.HttpContext.AuthenticateAsync(context.Scheme.Name);
        if (!before.Succeeded || SignInSessions.NumberIn(before.Properties) is not { } session || IdOf(before.Principal) != IdOf(context.Principal!))
        {
            return;
        }

        SignInSessions.Carry(session, context.Properties);
        context.Properties.Items[Began] = before.Properties.Items[Began];
        await context.HttpContext.RequestServices.GetRequiredService<SignInSessions>()
            .GoOnAsync(context.Properties, context.Principal!.FindFirstValue(StampClaim), context.HttpContext.RequestAborted);
    }

    public static bool IsOver(CookieValidatePrincipalContext context) =>
        !context.Properties.Items.TryGetValue(Began, out var began)
        || Now(context.HttpContext) - DateTime.Parse(began!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) >= Longest;

    private static DateTime Now(HttpContext context) => context.RequestServices.GetRequiredService<OfficeClock>().Now;

    private static string? IdOf(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.NameIdentifier);
}
