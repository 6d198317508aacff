using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

public sealed record SecondFactorPage(bool IsOn, bool IsRequired, bool IsNeededForSsns, int CodesLeft)
{
    public static SecondFactorPage Of(User account, SecondFactorRule rule, ActingUser who, int codesLeft) =>
        new(account.TwoFactorEnabled, rule.IsRequiredOf(who.Roles), rule.GuardsSsns && who.Can(Permission.RevealSsn), codesLeft);
}

public sealed record ProofPage(bool AsksForCode, string? Offer = null);
