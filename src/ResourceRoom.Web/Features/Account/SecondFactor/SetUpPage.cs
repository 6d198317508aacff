using QRCoder;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

public sealed record SetUpPage
{
    private const int GroupLength = 4;

    public required string Address { get; init; }

    public required string Key { get; init; }

    public required string Offer { get; init; }

    public bool IsFirst { get; init; }

    public string? ReturnUrl { get; init; }

    public static SetUpPage Of(NewFactor offered, User account, SealedForms forms, ActingUser who)
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
