using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.ApiKeys;

/// <summary>A tracking system signs in with its key, at each request anew; no cookie is read or set.</summary>
public sealed class ApiKeyScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ResourceRoomDb db, OfficeClock clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "ApiKey";

    private const string Bearer = "Bearer";
    private static readonly TimeSpan UseNotedEvery = TimeSpan.FromMinutes(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header)
            || !string.Equals(header.Scheme, Bearer, StringComparison.OrdinalIgnoreCase) || header.Parameter is not { Length: > 0 } sent)
        {
            return AuthenticateResult.NoResult();
        }

        var hash = ApiKey.HashOf(sent);
        if (await db.ApiKeys.AsNoTracking().FirstOrDefaultAsync(row => row.Hash == hash && row.RevokedAt == null, Context.RequestAborted) is not { } key)
        {
            return AuthenticateResult.NoResult();
        }

        await NoteUseAsync(key);
        return AuthenticateResult.Success(new AuthenticationTicket(CallingKey.ToPrincipal(key, Name), Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Bearer;
        return ApiProblem.NoKey.WriteAsync(Context);
    }

    private async Task NoteUseAsync(ApiKey key)
    {
        var now = clock.Now;
        if (key.LastUsedAt is { } last && now - last < UseNotedEvery)
        {
            return;
        }

        await db.NoteUseAsync(
            () => db.ApiKeys.Where(row => row.Id == key.Id).ExecuteUpdateAsync(row => row.SetProperty(column => column.LastUsedAt, now), Context.RequestAborted),
            Logger, "an API key");
    }
}

/// <summary>The key that a request came with.</summary>
public sealed record CallingKey(long Id, long SystemId, string End)
{
    private const string Key = "key";
    private const string System = "system";
    private const string EndOfKey = "end";

    public static CallingKey From(ClaimsPrincipal principal) => new(
        Number(principal, Key), Number(principal, System), principal.FindFirstValue(EndOfKey)!);

    internal static ClaimsPrincipal ToPrincipal(ApiKey key, string scheme) => new(new ClaimsIdentity(
        [
            new(Key, key.Id.ToString(CultureInfo.InvariantCulture)),
            new(System, key.SystemId.ToString(CultureInfo.InvariantCulture)),
            new(EndOfKey, key.End),
        ],
        scheme));

    private static long Number(ClaimsPrincipal principal, string claim) => long.Parse(principal.FindFirstValue(claim)!, CultureInfo.InvariantCulture);
}
