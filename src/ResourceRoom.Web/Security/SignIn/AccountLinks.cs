using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Makes the tokens of links that are sent to an account, and says whose a token is. A token is bound to the account's
/// security stamp, which every change of the password replaces: it opens once (docs/decisions/0023-links-by-mail.md).
/// </summary>
public sealed class AccountLinks(IDataProtectionProvider protection, UserManager<User> accounts, PublicAddress site, OfficeClock clock)
{
    /// <summary>Held while an account is made, so that of two who invite the same address at once the second finds it taken.</summary>
    public const string NewAccountLock = "invite-staff";

    public static TimeSpan LifetimeOf(LinkKind kind) => kind switch
    {
        LinkKind.Reset => TimeSpan.FromHours(1),
        LinkKind.Invitation => TimeSpan.FromDays(7),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No lifetime for this kind of link."),
    };

    public Uri LinkFor(LinkKind kind, User? account, DateTime now)
    {
        var content = new Content(account?.Id ?? 0, account?.SecurityStamp ?? "", now);
        var token = ProtectorOf(kind).Protect(JsonSerializer.Serialize(content));
        return site.Of(QueryHelpers.AddQueryString(PageOf(kind), "token", token));
    }

    /// <summary>The account that a token opens; null when it was made up, used, replaced, has run out, or access has ended.</summary>
    public async Task<User?> WhoseAsync(LinkKind kind, string? token)
    {
        if (Read(kind, token) is not { } content || clock.Now - content.MadeAt >= LifetimeOf(kind))
        {
            return null;
        }

        var account = await accounts.FindByIdAsync(content.AccountId.ToString(CultureInfo.InvariantCulture));
        return account is not null && account.MaySignInOn(clock.Today) && account.SecurityStamp == content.Stamp && IsFor(kind, account) ? account : null;
    }

    /// <summary>Whether an account may have such a link: the first password is chosen once.</summary>
    public static bool IsFor(LinkKind kind, User account) => (kind == LinkKind.Invitation) == (account.PasswordHash is null);

    private static string PageOf(LinkKind kind) => kind switch
    {
        LinkKind.Reset => "/account/reset",
        LinkKind.Invitation => "/account/invitation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No page for this kind of link."),
    };

    private Content? Read(LinkKind kind, string? token)
    {
        try
        {
            return string.IsNullOrEmpty(token) ? null : JsonSerializer.Deserialize<Content>(ProtectorOf(kind).Unprotect(token));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(LinkKind kind) => protection.CreateProtector($"{nameof(AccountLinks)}.{kind}");

    private sealed record Content(long AccountId, string Stamp, DateTime MadeAt);
}
