namespace ResourceRoom.Web.Infrastructure.Http;

public static class GuardedCookies
{
    /// <summary>Not for scripts, not for other sites, and outside Development only over HTTPS from this host alone.</summary>
    public static void Guard(this CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        cookie.Name = environment.IsDevelopment() ? name : $"__Host-{name}";
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.IsEssential = true;
    }
}
