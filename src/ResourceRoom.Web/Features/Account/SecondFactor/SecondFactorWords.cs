using System.Diagnostics;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

public static class SecondFactorWords
{
    public const string Issuer = "ResourceRoom";

    public const string WrongFirstCode =
        "That code isn’t right. Enter the 6 digits that the app shows now.";

    public const string OfferVoid = "This page expired, or your account has changed. Start again.";

    public const string ProofRefused =
        "That password or code isn’t right, the code was already used, or the account is temporarily locked after too many attempts.";

    public const string PasswordRefused = "That isn’t your password, or the account is temporarily locked after too many attempts.";

    public static string InWords(this SecondFactorRefusal reason) => reason switch
    {
        SecondFactorRefusal.Required => "Your role requires two-step verification, so you can’t turn it off. You can move it to another phone.",
        SecondFactorRefusal.WrongProof => ProofRefused,
        SecondFactorRefusal.PasswordTooShort =>
            $"Without two-step verification, your password must be at least {PasswordBlocklist.MinLength} characters. Choose a longer one first.",
        _ => throw new UnreachableException(),
    };

    public static string Left(int count) => (count, count <= RecoveryCode.FewLeft) switch
    {
        (0, _) => "You have no recovery codes left. Create new ones now: without them, you can’t sign in if you lose your phone.",
        (1, _) => "You have 1 recovery code left. Create new ones soon.",
        (_, true) => $"{count} recovery codes left. Create new ones soon.",
        _ => $"{count} recovery codes left.",
    };

    public static string CodeUsed(int left) => $"You used a recovery code. {Left(left)}";
}
