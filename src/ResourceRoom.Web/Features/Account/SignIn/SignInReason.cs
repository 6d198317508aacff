namespace ResourceRoom.Web.Features.Account.SignIn;

public enum SignInReason
{
    Idle,
    SignedOut,
    Expired,
    PasswordSet,
    SignedOutEverywhere,

    /// <summary>The second step was not taken in time, or the account has changed since the password.</summary>
    StepExpired,
}
