using System.Diagnostics;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SignIn;

public static class SignInWords
{
    /// <summary>One sentence for an unknown address, a wrong password and a locked account: an answer must not tell which.</summary>
    public const string Refused =
        "That email and password don’t match, or the account is temporarily locked after too many attempts.";

    public const string TooMany = "Too many wrong passwords came from this network. Wait a few seconds and try again.";

    public const string NoRoom =
        "Your account is not assigned to an open resource room (Policy 1.11.2, item 2.1). Ask your LWIA administrator to assign you to one.";

    public static readonly string CodeRefused =
        $"That code isn’t right or was already used, or the account is temporarily locked after too many attempts. The app shows a new code every {OneTimeCode.Step.InWords()}.";

    /// <summary>Why the form is there, when the program and not the visitor asked for it.</summary>
    public static string InWords(this SignInReason reason) => reason switch
    {
        SignInReason.Idle => $"You were signed out after {SignInSetup.IdleLimit.InWords()} of inactivity.",
        SignInReason.SignedOut => "You are signed out.",
        SignInReason.Expired => "Your sign-in page expired. Please enter your password again.",
        SignInReason.PasswordSet => "Your password has been set. You can now sign in.",
        SignInReason.SignedOutEverywhere => "You are signed out here and everywhere else.",
        SignInReason.StepExpired => "Your sign-in took too long and expired. Please enter your password again.",
        _ => throw new UnreachableException(),
    };
}
