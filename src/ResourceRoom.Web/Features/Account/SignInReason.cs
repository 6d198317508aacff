namespace ResourceRoom.Web.Features.Account;

/// <summary>Why somebody stands before the sign-in form.</summary>
public enum SignInReason
{
    /// <summary>Nobody touched the page for the idle limit.</summary>
    Idle,

    /// <summary>They signed out.</summary>
    SignedOut,

    /// <summary>The form itself was open for too long.</summary>
    Expired,

    /// <summary>They chose a password by way of a link that was sent to them.</summary>
    PasswordSet,

    /// <summary>They ended all their sign-ins.</summary>
    SignedOutEverywhere,

    /// <summary>The second step was not taken in time, or the account has changed since the password.</summary>
    StepExpired,
}
