using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Reports.Federal.Downloads;

/// <summary>
/// Remembers for some minutes, in a cookie that only this program can read, that this browser has just given the code of a second
/// factor. An account that has no second factor, and need not have one, has nothing to give.
/// </summary>
[Scoped]
public sealed class ExtractProof(ResourceRoomDb db, SecondFactorCheck check, SealedForms forms, IHostEnvironment environment, OfficeClock clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const string CookieName = "ResourceRoom.Proof";

    public async Task<ProofState> StateAsync(HttpContext context, ActingUser who, CancellationToken cancellationToken) =>
        !await db.Users.AnyAsync(account => account.Id == who.AccountId && account.TwoFactorEnabled, cancellationToken) ? ProofState.NothingToGive
        : forms.TryOpen<GivenCode>(context.Request.Cookies[Cookie().Name!], who, out var given) && clock.Now - given!.At < Lifetime ? ProofState.Given
        : ProofState.Missing;

    /// <summary>Takes a code; a wrong one counts towards the lockout.</summary>
    public async Task<bool> TakeAsync(HttpContext context, string code, ActingUser who, CancellationToken cancellationToken)
    {
        User account = await db.Users.SingleAsync(row => row.Id == who.AccountId, cancellationToken);
        if (await check.TakeAsync(account, code, who, andThen: null, cancellationToken) == CodeAnswer.Refused)
        {
            return false;
        }

        var options = Cookie().Build(context);
        options.MaxAge = Lifetime;
        context.Response.Cookies.Append(Cookie().Name!, forms.Seal(new GivenCode(clock.Now), who), options);
        return true;
    }

    private CookieBuilder Cookie()
    {
        var cookie = new CookieBuilder();
        cookie.Guard(CookieName, environment);
        return cookie;
    }

    private sealed record GivenCode(DateTime At);
}

public enum ProofState
{
    Missing,
    Given,
    NothingToGive,
}
