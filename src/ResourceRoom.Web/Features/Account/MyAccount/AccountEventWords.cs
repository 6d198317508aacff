using System.Diagnostics;

using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Account.MyAccount;

public static class AccountEventWords
{
    public static readonly Type[] Types =
    [
        typeof(AccountCreated), typeof(SignedIn), typeof(SignInFailed), typeof(SignedOut), typeof(OtherSignInEnded), typeof(AccountUnlocked), typeof(PasswordChanged), typeof(PasswordChangeFailed),
        typeof(SecondFactorSetUp), typeof(SecondFactorPassed), typeof(SecondFactorFailed), typeof(RecoveryCodeUsed), typeof(RecoveryCodesCreated),
        typeof(SecondFactorTurnedOff), typeof(SecondFactorReset),
        typeof(AccountInvited), typeof(InvitationResent), typeof(InvitationAccepted), typeof(AccessEnded), typeof(AccessRestored),
        typeof(PasswordResetRequested), typeof(PasswordReset), typeof(SignedOutEverywhere),
        typeof(CalendarLinkCreated), typeof(CalendarLinkRevoked), typeof(DigestTurnedOn), typeof(DigestTurnedOff),
        typeof(StandInNamed), typeof(StandInEnded),
    ];

    public static string InWords(this RecordedEvent line) => line.Detail switch
    {
        AccountCreated => "Account created",
        SignedIn => "Signed in",
        SignInFailed { IsEnded: true } => "Sign-in failed: account deactivated",
        SignInFailed failed => failed.IsLocked ? "Sign-in failed: account locked" : "Sign-in failed: wrong password",
        SignedOut signedOut => signedOut.IsIdle ? "Signed out for inactivity" : "Signed out",
        OtherSignInEnded => "Ended another sign-in",
        AccountUnlocked => line.AccountId is null ? "Unlocked by the operator" : "Unlocked by an administrator",
        PasswordChanged => "Password changed",
        PasswordChangeFailed failed => failed.IsLocked ? "Password change failed: account locked" : "Password change failed: wrong current password",
        SecondFactorSetUp => "Two-step verification set up",
        SecondFactorPassed => "Two-step verification passed",
        SecondFactorFailed failed => failed.IsLocked ? "Two-step verification failed: account locked" : "Two-step verification failed: wrong code or password",
        RecoveryCodeUsed used => $"Recovery code used, {used.Left} left",
        RecoveryCodesCreated => "New recovery codes created",
        SecondFactorTurnedOff => "Two-step verification turned off",
        SecondFactorReset => line.AccountId is null ? "Two-step verification reset by the operator" : "Two-step verification reset by an administrator",
        AccountInvited => "Invited",
        InvitationResent => "Invitation sent again",
        InvitationAccepted => "Accepted the invitation and set a password",
        AccessEnded => "Deactivated by an administrator",
        AccessRestored => "Reactivated by an administrator",
        PasswordResetRequested => "Password reset link sent",
        PasswordReset => "Password reset with an emailed link",
        SignedOutEverywhere => "Signed out everywhere",
        CalendarLinkCreated created => created.IsReplacement ? "Calendar link replaced" : "Calendar link created",
        CalendarLinkRevoked => "Calendar link revoked",
        DigestTurnedOn => "Morning mail about follow-ups turned on",
        DigestTurnedOff => "Morning mail about follow-ups turned off",
        StandInNamed named => $"Colleague named to stand in from {OfficeFormat.Date(named.From)} to {OfficeFormat.Date(named.Through)}",
        StandInEnded => "Stand-in of a colleague ended early",
        UnknownActivity => "Recorded by a newer version of the program",
        _ => throw new UnreachableException(),
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
