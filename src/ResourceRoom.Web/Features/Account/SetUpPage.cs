using QRCoder;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Account;

/// <summary>The offer of a second factor: to scan, to type, and to confirm by a code.</summary>
public sealed record SetUpPage
{
    private const int GroupLength = 4;

    /// <summary>The address that authenticator apps read: issuer, account and secret (Key Uri Format).</summary>
    public required string Address { get; init; }

    /// <summary>The secret in groups of letters and digits.</summary>
    public required string Key { get; init; }

    /// <summary>The offer, sealed.</summary>
    public required string Offer { get; init; }

    /// <summary>Whether it has to be set up before the sign-in is complete.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Where to go afterwards.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>The page of an offer.</summary>
    /// <param name="offered">The offer.</param>
    /// <param name="account">Whose.</param>
    /// <param name="forms">Seals it.</param>
    /// <param name="who">Who may bring it back.</param>
    public static SetUpPage Of(NewFactor offered, Data.Accounts.Account account, SealedForms forms, ActingUser who)
    {
        var secret = Base32.Encode(offered.Secret, Base32.Rfc4648);
        var address = new PayloadGenerator.OneTimePassword { Secret = secret, Issuer = SecondFactorWords.Issuer, Label = account.Email! };
        return new SetUpPage
        {
            Address = address.ToString(),
            Key = string.Join(' ', secret.Chunk(GroupLength).Select(group => new string(group))),
            Offer = forms.Seal(offered, who),
        };
    }
}
