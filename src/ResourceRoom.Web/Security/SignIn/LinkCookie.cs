using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Keeps the token of an opened link for the browser that opened it, so that it leaves the address: nothing of it stays
/// in a history, a referrer or a picture of the screen.
/// </summary>
public static class LinkCookie
{
    private const string Name = "ResourceRoom.Link";

    // For as long as it takes to think of a password; afterwards the link is opened again.
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public static void Keep(HttpContext context, string token) =>
        context.Response.Cookies.Append(CookieOf(context).Name!, token, Options(context, Kept));

    public static string? Read(HttpContext context) => context.Request.Cookies[CookieOf(context).Name!];

    public static void Drop(HttpContext context) => context.Response.Cookies.Delete(CookieOf(context).Name!, Options(context, lifetime: null));

    private static CookieOptions Options(HttpContext context, TimeSpan? lifetime)
    {
        var options = CookieOf(context).Build(context);
        options.MaxAge = lifetime;
        return options;
    }

    private static CookieBuilder CookieOf(HttpContext context)
    {
        var cookie = new CookieBuilder();
        cookie.Guard(Name, context.RequestServices.GetRequiredService<IHostEnvironment>());
        return cookie;
    }
}
