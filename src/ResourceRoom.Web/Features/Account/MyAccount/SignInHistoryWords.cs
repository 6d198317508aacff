using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Account.MyAccount;

public static class SignInHistoryWords
{
    public static readonly string[] Names =
    [
        EventNames.AccountCreated, EventNames.SignedIn, EventNames.SignInRefused, EventNames.SignedOut, EventNames.PasswordChanged, EventNames.PasswordRefused,
        EventNames.SecondFactorSetUp, EventNames.SecondFactorPassed, EventNames.SecondFactorRefused, EventNames.RecoveryCodeUsed, EventNames.RecoveryCodesMade,
        EventNames.SecondFactorTurnedOff, EventNames.SecondFactorReset,
        EventNames.AccountInvited, EventNames.InvitationSent, EventNames.InvitationAccepted, EventNames.AccountEnded, EventNames.AccountRestored,
        EventNames.PasswordResetAsked, EventNames.PasswordReset, EventNames.SignedOutEverywhere,
    ];

    public static string Of(SignInHistoryLine line) => line.Name switch
    {
        EventNames.AccountCreated => "Account made",
        EventNames.SignedIn => "Signed in",
        EventNames.SignInRefused when line.Detail.IsEnded is true => "Sign-in: access had ended",
        EventNames.SignInRefused => line.Detail.IsLocked is true ? "Sign-in: the account was locked" : "Sign-in: wrong password",
        EventNames.SignedOut => line.Detail.IsIdle is true ? "Signed out because nobody used the page" : "Signed out",
        EventNames.PasswordChanged => "Password changed",
        EventNames.PasswordRefused => line.Detail.IsLocked is true ? "Change of password: the account was locked" : "Change of password: wrong current password",
        EventNames.SecondFactorSetUp => "Second factor set up",
        EventNames.SecondFactorPassed => "Code of the second factor accepted",
        EventNames.SecondFactorRefused => line.Detail.IsLocked is true ? "Second factor: the account was locked" : "Second factor: wrong code, or wrong password with it",
        EventNames.RecoveryCodeUsed => $"Recovery code used, {line.Detail.RecoveryCodesLeft} left",
        EventNames.RecoveryCodesMade => "New recovery codes made",
        EventNames.SecondFactorTurnedOff => "Second factor turned off",
        EventNames.SecondFactorReset => line.IsByAnother ? "Second factor reset by an administrator" : "Second factor reset by the operator",
        EventNames.AccountInvited => "Invited",
        EventNames.InvitationSent => "Invitation sent again",
        EventNames.InvitationAccepted => "First password chosen by way of the invitation",
        EventNames.AccountEnded => "Access ended by an administrator",
        EventNames.AccountRestored => "Access given again by an administrator",
        EventNames.PasswordResetAsked => "Link for a forgotten password sent",
        EventNames.PasswordReset => "New password chosen by way of a link",
        EventNames.SignedOutEverywhere => "Signed out everywhere",
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Name, "No words for this event."),
    };

    public static bool IsRefusal(SignInHistoryLine line) =>
        line.Name is EventNames.SignInRefused or EventNames.PasswordRefused or EventNames.SecondFactorRefused;

    public static string Whence(SignInHistoryLine line) => (line.Detail.Browser, line.Detail.From) switch
    {
        (null, null) => "–",
        ({ } browser, null) => browser,
        (null, { } from) => from,
        ({ } browser, { } from) => $"{browser}, {from}",
    };
}
