using System.Security.Cryptography;

using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>
/// A second factor that is offered and not yet kept. It travels sealed in the form that confirms it, so that opening the
/// page writes nothing and the form sent twice shows the same recovery codes.
/// </summary>
/// <param name="Secret">What app and program will share.</param>
/// <param name="Codes">The recovery codes that come with it.</param>
/// <param name="SecurityStamp">Of the account when it was offered: an offer from before some change of the account is void.</param>
/// <param name="IsReplacement">Whether the account had a second factor, and a code of it was given.</param>
public sealed record NewFactor(byte[] Secret, NewRecoveryCodes Codes, string SecurityStamp, bool IsReplacement)
{
    /// <summary>Makes one for an account as it stands.</summary>
    public static NewFactor For(Data.Accounts.Account account) => new(
        RandomNumberGenerator.GetBytes(OneTimeCode.SecretLength), NewRecoveryCodes.Make(), account.SecurityStamp!, account.TwoFactorEnabled);
}

/// <summary>Recovery codes that are not yet kept.</summary>
/// <param name="All">As they are shown.</param>
public sealed record NewRecoveryCodes(IReadOnlyList<string> All)
{
    /// <summary>Makes a full set.</summary>
    public static NewRecoveryCodes Make() =>
        new([.. Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.Of(RandomNumberGenerator.GetBytes(RecoveryCode.RandomLength)))]);
}
