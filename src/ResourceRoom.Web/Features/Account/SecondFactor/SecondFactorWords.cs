using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

public static class SecondFactorWords
{
    public const string Issuer = "ResourceRoom";

    public const string WrongFirstCode =
        "This code does not belong to the QR code on this page. Scan it again, and enter the code that the app shows now.";

    public const string OfferVoid = "The page was open too long, or your account has changed since. Begin again.";

    public const string ProofRefused =
        "The password or the code is not right, the code was used before, or the account is locked for a while after too many tries.";

    public const string PasswordRefused = "This is not your password, or the account is locked for a while after too many tries.";

    public const string Required = "Your role asks for a second factor, so it cannot be turned off. You can move it to another phone.";

    public static readonly string PasswordTooShort =
        $"Without a second factor a password has at least {PasswordBlocklist.MinLength} characters, and yours has fewer. Choose a longer one first.";

    public static string Left(int count) => (count, count <= RecoveryCode.FewLeft) switch
    {
        (0, _) => "No recovery code is left. Make new ones now: without your phone you could not sign in.",
        (1, _) => "1 recovery code is left. Make new ones soon.",
        (_, true) => $"{count} recovery codes are left. Make new ones soon.",
        _ => $"{count} recovery codes are left.",
    };

    public static string CodeUsed(int left) => $"You used a recovery code. {Left(left)}";
}
