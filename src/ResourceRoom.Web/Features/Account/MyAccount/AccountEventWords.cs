using System.Diagnostics;

using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Account.MyAccount;

public static class AccountEventWords
{
    public static readonly Type[] Types =
    [
        typeof(AccountCreated), typeof(SignedIn), typeof(SignInFailed), typeof(SignedOut), typeof(PasswordChanged), typeof(PasswordChangeFailed),
        typeof(SecondFactorSetUp), typeof(SecondFactorPassed), typeof(SecondFactorFailed), typeof(RecoveryCodeUsed), typeof(RecoveryCodesCreated),
        typeof(SecondFactorTurnedOff), typeof(SecondFactorReset),
        typeof(AccountInvited), typeof(InvitationResent), typeof(InvitationAccepted), typeof(AccessEnded), typeof(AccessRestored),
        typeof(PasswordResetRequested), typeof(PasswordReset), typeof(SignedOutEverywhere),
    ];

    public static string InWords(this RecordedEvent line) => line.Detail switch
    {
        AccountCreated => "Account created",
        SignedIn => "Signed in",
        SignInFailed { IsEnded: true } => "Sign-in: access had ended",
        SignInFailed failed => failed.IsLocked ? "Sign-in: the account was locked" : "Sign-in: wrong password",
        SignedOut signedOut => signedOut.IsIdle ? "Signed out because nobody used the page" : "Signed out",
        PasswordChanged => "Password changed",
        PasswordChangeFailed failed => failed.IsLocked ? "Change of password: the account was locked" : "Change of password: wrong current password",
        SecondFactorSetUp => "Second factor set up",
        SecondFactorPassed => "Code of the second factor accepted",
        SecondFactorFailed failed => failed.IsLocked ? "Second factor: the account was locked" : "Second factor: wrong code, or wrong password with it",
        RecoveryCodeUsed used => $"Recovery code used, {used.Left} left",
        RecoveryCodesCreated => "New recovery codes created",
        SecondFactorTurnedOff => "Second factor turned off",
        SecondFactorReset => line.AccountId is null ? "Second factor reset by the operator" : "Second factor reset by an administrator",
        AccountInvited => "Invited",
        InvitationResent => "Invitation sent again",
        InvitationAccepted => "First password chosen through the invitation",
        AccessEnded => "Access ended by an administrator",
        AccessRestored => "Access restored by an administrator",
        PasswordResetRequested => "Link for a forgotten password sent",
        PasswordReset => "New password chosen through a link",
        SignedOutEverywhere => "Signed out everywhere",
        UnknownActivity => "Recorded by a newer version of the program",
        _ => throw new UnreachableException($"No words for {line.Detail.GetType().Name}."),
    };

    public static bool IsRefusal(this RecordedEvent line) => line.Detail is SignInFailed or PasswordChangeFailed or SecondFactorFailed;

    public static string WhereFrom(this RecordedEvent line) => line.Detail is SignInActivity activity
        ? (activity.Browser, activity.From) switch
        {
            (null, null) => "–",
            ({ } browser, null) => browser,
            (null, { } from) => from,
            ({ } browser, { } from) => $"{browser}, {from}",
        }
        : "–";
}
