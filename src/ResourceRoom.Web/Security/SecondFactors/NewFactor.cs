using System.Security.Cryptography;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>
/// A second factor that is offered and not yet kept. It travels sealed in the form that confirms it, so that opening the
/// page writes nothing and the form sent twice shows the same recovery codes.
/// </summary>
public sealed record NewFactor(byte[] Secret, NewRecoveryCodes Codes, string SecurityStamp, bool IsReplacement)
{
    public static NewFactor For(User account) => new(
        RandomNumberGenerator.GetBytes(OneTimeCode.SecretLength), NewRecoveryCodes.Make(), account.SecurityStamp!, account.TwoFactorEnabled);
}

public sealed record NewRecoveryCodes(IReadOnlyList<string> All)
{
    public static NewRecoveryCodes Make() =>
        new([.. Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.Of(RandomNumberGenerator.GetBytes(RecoveryCode.RandomLength)))]);
}
