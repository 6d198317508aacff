using System.Security.Cryptography;
using System.Text.Json;

using Microsoft.AspNetCore.DataProtection;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SignIn.Sessions;

/// <summary>Browsers that an account has signed in with, by a cookie that opens nothing: strangers elsewhere do not lock the owner out of these.</summary>
public sealed class KnownBrowsers(IDataProtectionProvider protection, IHttpContextAccessor http, IHostEnvironment environment, ResourceRoomDb db)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private const string Name = "ResourceRoom.Known";

    private const int Most = 10;

    private HttpContext Context => http.HttpContext!;

    private IDataProtector Protector => protection.CreateProtector(nameof(KnownBrowsers));

    /// <summary>The sign-in by which this browser is known to an account; null when it is not, or there is no such account.</summary>
    public async Task<SignInSession?> FindAsync(User? account, CancellationToken cancellationToken)
    {
        var ids = Read().Select(known => known.Session).ToList();
        var accountId = account?.Id ?? 0;
        return ids.Count == 0 ? null : await db.SignInSessions.AsNoTracking()
            .OrderByDescending(session => session.Id)
            .FirstOrDefaultAsync(session => session.AccountId == accountId && session.Stage == SignInStage.SignedIn && session.WrongPasswords < Lockout.Tries && ids.Contains(session.PublicId), cancellationToken);
    }

    public void Remember(SignInSession session)
    {
        var known = Read().Where(other => other.Account != session.AccountId).Prepend(new Known(session.AccountId, session.PublicId)).Take(Most);
        var cookie = new CookieBuilder();
        cookie.Guard(Name, environment);
        var options = cookie.Build(Context);
        options.MaxAge = Kept;
        Context.Response.Cookies.Append(cookie.Name!, Protector.Protect(JsonSerializer.Serialize(known)), options);
    }

    private List<Known> Read()
    {
        var cookie = new CookieBuilder();
        cookie.Guard(Name, environment);
        try
        {
            return Context.Request.Cookies[cookie.Name!] is { } sent ? JsonSerializer.Deserialize<List<Known>>(Protector.Unprotect(sent))! : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private sealed record Known(long Account, Guid Session);
}
